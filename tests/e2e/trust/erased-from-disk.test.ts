import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { ownKey } from '../../../src/own-titles/own-catalog.ts';
import { DATABASE } from '../../../src/storage/schema.ts';
import { type Extension, launch } from '../../support/browser/chromium.ts';
import { likedUp } from '../../support/fakes/liked-up.ts';
import { card, cardsPage, DARK, LIT } from '../../support/note/cards-page.ts';
import { storedValues } from '../../support/trust/stored-values.ts';
import { wordsOnDisk } from '../../support/trust/words-on-disk.ts';

/** What the person said and brought along; no other file of the browser holds such words. */
const CORRECTED = 'quxcorrected';
const OWN_TITLE = 'quxowned';
const FRIEND = 'quxfriend';
const VERDICT = 'quxjudged';
const TAUGHT = 'quxtaught';
const SETTING = 'quxsetting.example';
const PLANTED = [CORRECTED, OWN_TITLE, FRIEND, VERDICT, TAUGHT, SETTING];
const MANY = 60;

declare global {
  /** In our own page: how often a page has reported what it shows. */
  var reports: number;
}

let extension: Extension;
let own: Page;
let shop: Page;

const say = async (name: string, payload: unknown): Promise<unknown> => {
  const answer = await own.evaluate(
    ([message, what]) => chrome.runtime.sendMessage({ name: message, payload: what }),
    [name, payload] as const,
  );
  expect(answer).toHaveProperty('ok');
  return answer.ok;
};

const onDisk = () => wordsOnDisk(extension.profile, PLANTED);
const stored = () => own.evaluate(storedValues);

async function plant(): Promise<void> {
  for (let i = 0; i < MANY; i += 1) {
    await say('corrections.set', { text: `${CORRECTED} ${i}`, title: '' });
    const title = { name: `${VERDICT} ${i}`, year: 2000, kind: 'film' };
    await say('feedback.give', { title, verdict: i % 2 ? 'up' : 'never' });
  }
  const titles = Array.from({ length: MANY }, (_, i) => ({
    name: `${OWN_TITLE} ${i}`,
    year: 0,
    kind: 'film',
  }));
  await say(
    'own.add',
    titles.map(title => ({ ...title, key: ownKey(title as never), words: ['comedy'] })),
  );
  const at = Date.now();
  const taste = { version: 1, answers: [likedUp(at)] };
  const friends = Array.from({ length: 10 }, (_, i) => ({
    ...{ id: `${FRIEND} ${i}`, name: `${FRIEND} ${i}`, at, own: false, seen: [], taste },
  }));
  const taught = [{ key: `netflix|screen|${TAUGHT}`, name: TAUGHT, at, genres: ['drama'] }];
  const everything = { settings: {}, stores: { ...NO_STORES, friends, taught } };
  await say('data.take', { everything, mode: 'merge' });
  await own.evaluate(host => chrome.storage.local.set({ addedSites: [host] }), SETTING);
}

const NO_STORES = {
  moods: [],
  feedback: [],
  taste: [],
  friends: [],
  shown: [],
  taught: [],
  corrections: [],
  ownTitles: [],
};

beforeAll(async () => {
  extension = await launch({ granted: ['http://127.0.0.1/*'] });
  own = await extension.open('popup/index.html');
  await own.click('.taps [data-emotion="happy"]');
  await own.waitForSelector('.result');
  await plant();
  shop = await cardsPage(extension.context, [...LIT, DARK].map(title => card(title)).join(''));
  await shop.waitForSelector('[data-moodlight]');
  await own.evaluate(() => {
    globalThis.reports = 0;
    chrome.runtime.onMessage.addListener(({ name }) => {
      if (name === 'page.summary') globalThis.reports += 1;
    });
  });
});
afterAll(() => extension.close());

describe('what was erased', () => {
  it('was there, and could be read in the files of the browser', async () => {
    await expect.poll(async () => JSON.stringify(await stored())).toContain('"siteHealth":{"demo"');
    expect(Object.keys(await onDisk()).sort()).toEqual([...PLANTED].sort());
  });

  it('is in none of its files any more', async () => {
    await say('data.erase', null);
    await expect.poll(onDisk).toEqual({});
  });

  it('is not written again by pages that are open and lit', async () => {
    await expect.poll(() => shop.locator('[data-moodlight]').count()).toBe(0);
    for (const title of ['Shrek (2001)', 'Elf (2003)', 'Up (2009)']) {
      const before = await own.evaluate(() => globalThis.reports);
      await shop.evaluate(html => document.body.insertAdjacentHTML('beforeend', html), card(title));
      await expect.poll(() => own.evaluate(() => globalThis.reports)).toBeGreaterThan(before);
    }
    const { local, ...others } = await stored();
    expect(local).toEqual({});
    expect(Object.keys(others).filter(place => place.startsWith(`${DATABASE}/`))).toEqual([]);
  });

  it('is not there when the browser has been started again, nor when it is used anew', async () => {
    extension = await extension.restart();
    expect(await onDisk()).toEqual({});
    own = await extension.open('popup/index.html');
    await own.click('.taps [data-emotion="sad"]');
    await own.waitForSelector('.result');
    expect(await onDisk()).toEqual({});
    expect(JSON.stringify(await stored())).not.toMatch(/qux/);
  });
});
