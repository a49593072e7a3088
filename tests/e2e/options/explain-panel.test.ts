import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { readingFromTap } from '../../../src/mood/reading.ts';
import { type Extension, launch } from '../../support/browser/chromium.ts';

/** The Corner Cinema's address, with a page of our own making. */
const CINEMA = 'http://127.0.0.1:4999/';
const CARDS = ['Paddington 2 (2017)', 'The Exorcist (1973)', 'Zorbling Hearts', 'Schindler’s List (1993)'];
const card = (label: string): string =>
  `<a class="title-card" href="/title/x" aria-label="${label}">${label}</a>`;

let extension: Extension;
let cinema: Page;
let help: Page;
beforeAll(async () => {
  extension = await launch({ granted: ['http://127.0.0.1/*'] });
  help = await extension.open('options/index.html#help');
  await ask('mood.take', { reading: readingFromTap('happy'), at: Date.now() });
  await ask('feedback.give', {
    title: { name: 'Schindler’s List', year: 1993, kind: 'film' },
    verdict: 'never',
  });
  cinema = await extension.context.newPage();
  await cinema.route(`${CINEMA}**`, route =>
    route.fulfill({
      contentType: 'text/html; charset=utf-8',
      body: `<title>Tonight</title>${CARDS.map(card).join('')}`,
    }),
  );
  await cinema.goto(CINEMA);
  await cinema.waitForSelector('[data-moodlight]');
  await help.bringToFront();
  await help.reload();
  await help.waitForSelector('.explained li');
});
afterAll(() => extension.close());

const ask = (name: string, payload: unknown): Promise<unknown> =>
  help.evaluate(message => chrome.runtime.sendMessage(message), { name, payload });

const reasonOf = (title: string): Promise<string> =>
  help.locator('.explained li', { hasText: title }).locator('.reason').innerText();

it('names the page used last, and a reason for each of its titles', async () => {
  expect(await help.locator('[data-explain="page"] option').allInnerTexts()).toEqual([
    'Tonight · 127.0.0.1:4999',
  ]);
  expect(await help.locator('.explained li').count()).toBe(CARDS.length);
  expect(await reasonOf('Paddington 2')).toMatch(
    /^Lit\. [\s\S]*Taken for Paddington 2 \(2017\), by name and year/,
  );
  expect(await reasonOf('The Exorcist')).toMatch(/less well than the best fifth[\s\S]*Fit .+; lit from/);
  expect(await reasonOf('Zorbling Hearts')).toMatch(/^The catalog has no title of this name/);
});

it('agrees with the lights on the page', async () => {
  const litThere = await cinema
    .locator('[data-moodlight]')
    .evaluateAll(all => all.map(one => one.textContent?.replace(/ \(\d+\)$/, '')));
  expect(await help.locator('.explained [data-stage="lit"] bdi').allInnerTexts()).toEqual(litThere);
});

it('finds a title by a part of its name, and says so when there is none', async () => {
  await help.fill('[data-explain="find"]', 'zorbl');
  expect(await help.locator('.explained h3').allInnerTexts()).toEqual(['Zorbling Hearts']);
  await help.fill('[data-explain="find"]', 'Casablanca');
  expect(await help.innerText('.explain [role="status"]')).toBe(
    'No card with “Casablanca” was found on this page.',
  );
  await help.fill('[data-explain="find"]', '');
});

it('looks again when the person comes back with another mood', async () => {
  await help.evaluate(() => chrome.storage.session.remove('currentMood'));
  await help.evaluate(() => document.dispatchEvent(new Event('visibilitychange')));
  await help.waitForSelector('.explained [data-stage="no-mood"]');
  expect(await reasonOf('Paddington 2')).toBe('Moodlight does not know your mood yet. Read it first.');
});

it('is worked with the keyboard alone', async () => {
  await help.focus('[data-explain="page"]');
  await help.keyboard.press('Tab');
  expect(await help.evaluate(() => document.activeElement?.getAttribute('data-explain'))).toBe('find');
  await help.keyboard.type('padding');
  expect(await help.locator('.explained h3').allInnerTexts()).toEqual(['Paddington 2 2017']);
});
