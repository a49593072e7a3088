import { readFile } from 'node:fs/promises';
import type { Locator, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { GENRES } from '../../../src/catalog/genres.ts';
import { VIBES } from '../../../src/catalog/vibes.ts';
import { withWeight } from '../../../src/genre-map/genre-map.ts';
import { readMapFile, writeMapFile } from '../../../src/genre-map/map-file.ts';
import { PRESETS } from '../../../src/genre-map/presets.ts';
import { withVibe } from '../../../src/genre-map/vibe-rows.ts';
import { EMOTIONS } from '../../../src/mood/emotions.ts';
import { readingFromTap } from '../../../src/mood/reading.ts';
import type { TitlePick } from '../../../src/picks/title-pick.ts';
import { type Extension, launch } from '../../support/browser/chromium.ts';

let extension: Extension;
let page: Page;
beforeAll(async () => {
  extension = await launch({});
});
afterAll(() => extension.close());
beforeEach(async () => {
  page = await extension.open('options/index.html#map');
  await page.click('[data-preset="evidence"]');
});
afterEach(() => page.close());

const lamp = (emotion: string, genre: string): Locator =>
  page.locator(`.cell[data-mood="${emotion}"][aria-label^="${genre} "]`);
const weight = (of: Locator): Promise<string | null> => of.getAttribute('aria-valuenow');

/** A stroke with the mouse, let go at its end. */
async function drag(from: Locator, x: number, y = 0): Promise<void> {
  await from.scrollIntoViewIfNeeded();
  const box = await from.boundingBox();
  if (!box) throw new Error('That lamp is not on the screen.');
  const [startX, startY] = [box.x + box.width / 2, box.y + box.height / 2];
  await page.mouse.move(startX, startY);
  await page.mouse.down();
  await page.mouse.move(startX + x, startY + y, { steps: 5 });
  await page.mouse.up();
}

it('a lamp is turned by a stroke, a click, the wheel and keys', async () => {
  const western = lamp('happy', 'Western');
  await drag(western, 34);
  await expect.poll(() => weight(western)).toBe('2');
  await drag(western, 0, 20);
  await expect.poll(() => weight(western)).toBe('1');
  await western.click();
  await expect.poll(() => weight(western)).toBe('2');
  await western.click();
  await expect.poll(() => weight(western)).toBe('-2');
  await western.press('ArrowUp');
  await expect.poll(() => weight(western)).toBe('-1');
  await western.press('End');
  expect(await western.getAttribute('aria-valuetext')).toBe('just right');
  await western.hover();
  await page.mouse.wheel(0, 100);
  await expect.poll(() => weight(western)).toBe('1');
});

it('the wheel scrolls the page over every lamp but the one in focus', async () => {
  const western = lamp('happy', 'Western');
  await western.hover();
  await page.mouse.wheel(0, -100);
  await page.waitForTimeout(200);
  await expect.poll(() => weight(western)).toBe('0');
});

it('one stop for Tab; Shift and an arrow go from lamp to lamp', async () => {
  expect(await page.locator('.cell[tabindex="0"]').count()).toBe(1);
  await lamp('angry', 'Action').focus();
  await page.keyboard.press('Shift+ArrowDown');
  await page.keyboard.press('Shift+ArrowRight');
  expect(await page.locator(':focus').getAttribute('aria-label')).toBe('Adventure when put off');
  expect(await page.locator('.cell[tabindex="0"]').count()).toBe(1);
});

it('undo and redo, by button and by key, and what is stored follows', async () => {
  const western = lamp('sad', 'Western');
  await western.press('End');
  await page.keyboard.press('Control+z');
  await expect.poll(() => weight(western)).toBe('0');
  await page.click('[data-action="redo"]');
  await expect.poll(() => weight(western)).toBe('2');
  await page.reload();
  await expect.poll(() => weight(western)).toBe('2');
  expect(await page.isDisabled('[data-action="undo"]')).toBe(true);
});

it('a goal has its own weights, which can be taken back', async () => {
  const horror = lamp('sad', 'Horror');
  await page.click('[data-goal="lift"]');
  await horror.press('End');
  expect(await horror.getAttribute('data-own')).toBe('true');
  await page.click('[data-goal="match"]');
  await expect.poll(() => weight(horror)).toBe('-2');
  await page.click('[data-goal="lift"]');
  await expect.poll(() => weight(horror)).toBe('2');
  await page.click('[data-action="forget-goal"]');
  await expect.poll(() => weight(horror)).toBe('-2');
});

it('tells three real titles that come and three that go', async () => {
  const drama = lamp('happy', 'Drama');
  await drama.press('End');
  const titles = (way: string) => page.locator(`[data-way="${way}"] li`);
  await expect.poll(() => titles('enter').count()).toBe(3);
  expect(await titles('leave').count()).toBe(3);
  expect(await page.textContent('.preview-card h2')).toBe('What changes when happy');
  const coming = await titles('enter').allTextContents();
  expect(coming.filter(name => /\d{4}/.test(name)).length).toBeGreaterThan(0);
  await page.click('.preview-card [data-mood="sad"]');
  await expect.poll(() => page.textContent('.changes')).toBe('Your first picks stay the same.');
});

it('previews a stroke before it is let go', async () => {
  const drama = lamp('happy', 'Drama');
  await drama.scrollIntoViewIfNeeded();
  const box = await drama.boundingBox();
  if (!box) throw new Error('That lamp is not on the screen.');
  await page.mouse.move(box.x + 5, box.y + 5);
  await page.mouse.down();
  await page.mouse.move(box.x + 45, box.y + 5, { steps: 5 });
  await expect.poll(() => page.locator('[data-way="enter"] li').count()).toBe(3);
  expect(await page.isDisabled('[data-action="redo"]')).toBe(true);
  await page.mouse.move(box.x + 5, box.y + 5, { steps: 5 });
  await page.mouse.up();
  await expect.poll(() => weight(drama)).toBe('0');
});

/** A message as the popup would send it. */
const ask = <T>(name: string, payload: unknown): Promise<T> =>
  page.evaluate(
    async message => {
      const envelope: { ok: unknown } = await chrome.runtime.sendMessage(message);
      return envelope.ok as never;
    },
    { name, payload },
  );

it('marks beside the weights what answers have taught', async () => {
  expect(await page.locator('.cell .learned').count()).toBe(0);
  await ask('mood.take', { reading: readingFromTap('sad'), at: Date.now() });
  const picks = await ask<readonly TitlePick[]>('picks.list', { kind: 'film', limit: 8 });
  for (const { name, year, kind } of picks)
    await ask('feedback.give', { title: { name, year, kind }, verdict: 'down' });
  await page.reload();
  await page.waitForSelector('.cell[data-mood="sad"] .learned[data-way="less"]');
  const described = page.locator('.cell[data-mood="sad"][aria-description]').first();
  expect(await described.getAttribute('aria-description')).toMatch(/^Your answers take \d/);
});

describe('the page of vibes', () => {
  const openPage = (name: string) => page.click(`.pages [data-page="${name}"]`);

  it('has lamps of its own, without goals', async () => {
    await page.click('[data-goal="lift"]');
    await openPage('vibes');
    expect(await page.locator('.cell').count()).toBe(VIBES.length * EMOTIONS.length);
    expect(await page.locator('[data-goal]').count()).toBe(0);
    expect(await page.locator('.cell[tabindex="0"]').count()).toBe(1);
    expect(await weight(lamp('sad', 'heartwarming'))).toBe('2');
    expect(await weight(lamp('sad', 'violent'))).toBe('-2');
    await openPage('genres');
    expect(await page.getAttribute('[data-goal="lift"]', 'aria-pressed')).toBe('true');
    expect(await page.locator('.cell').count()).toBe(GENRES.length * EMOTIONS.length);
  });

  it('keeps what is turned there, and undo goes to the page it concerns', async () => {
    await lamp('sad', 'Western').press('End');
    await openPage('vibes');
    const dry = lamp('sad', 'dry humour');
    await dry.press('End');
    await dry.press('ArrowDown');
    expect(await weight(dry)).toBe('1');
    await page.reload();
    await openPage('vibes');
    await expect.poll(() => weight(dry)).toBe('1');
    await openPage('genres');
    await expect.poll(() => weight(lamp('sad', 'Western'))).toBe('2');
    await lamp('sad', 'Western').press('Home');
    await openPage('vibes');
    await dry.press('Home');
    await page.keyboard.press('Control+z');
    await expect.poll(() => weight(dry)).toBe('1');
    await page.keyboard.press('Control+z');
    await expect.poll(() => weight(lamp('sad', 'Western'))).toBe('2');
    expect(await page.getAttribute('.pages [data-page="genres"]', 'aria-pressed')).toBe('true');
  });

  it('Shift and an arrow cross from one family to the next', async () => {
    await openPage('vibes');
    await lamp('angry', 'charming').focus();
    await page.keyboard.press('Shift+ArrowDown');
    expect(await page.locator(':focus').getAttribute('aria-label')).toBe('emotional when angry');
    await page.keyboard.press('Shift+ArrowUp');
    expect(await page.locator(':focus').getAttribute('aria-label')).toBe('charming when angry');
  });

  it('follows presets, which know both pages, and previews what comes and goes', async () => {
    await openPage('vibes');
    await page.click('[data-preset="blank"]');
    await expect.poll(() => weight(lamp('sad', 'heartwarming'))).toBe('0');
    await page.click('[data-preset="evidence"]');
    await expect.poll(() => weight(lamp('sad', 'heartwarming'))).toBe('2');
    expect(await page.getAttribute('[data-preset="evidence"]', 'aria-pressed')).toBe('true');
    await lamp('happy', 'hilarious').press('Home');
    await expect.poll(() => page.getAttribute('[data-preset="evidence"]', 'aria-pressed')).toBe('false');
    await expect.poll(() => page.locator('[data-way="enter"] li').count()).toBe(3);
    expect(await page.textContent('.preview-card h2')).toBe('What changes when happy');
  });
});

it('a map goes to a file and comes back from one', async () => {
  const download = page.waitForEvent('download');
  await page.click('[data-action="save-map"]');
  const file = await readFile(await (await download).path(), 'utf8');
  expect(readMapFile(file)).toEqual({ map: PRESETS.evidence });
  const own = withVibe(withWeight(PRESETS.blank, 'sad', 'western', 2), 'sad', 'dry', -1);
  const open = (content: string): Promise<void> =>
    page.setInputFiles('input[type="file"]', {
      name: 'map.json',
      mimeType: 'application/json',
      buffer: Buffer.from(content),
    });
  await open(writeMapFile(own));
  await expect.poll(() => weight(lamp('sad', 'Western'))).toBe('2');
  await expect.poll(() => weight(lamp('sad', 'Drama'))).toBe('0');
  await page.click('.pages [data-page="vibes"]');
  expect(await weight(lamp('sad', 'dry humour'))).toBe('-1');
  await page.click('.pages [data-page="genres"]');
  await open('no map');
  await expect
    .poll(() => page.textContent('.buttons [role="status"]'))
    .toBe('I can’t read that file. Choose one that was saved here.');
  await expect.poll(() => weight(lamp('sad', 'Western'))).toBe('2');
});
