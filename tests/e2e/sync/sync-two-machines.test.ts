import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { keyOfPart, splitSnapshot } from '../../../src/sync/snapshot.ts';
import { sortedJson } from '../../../src/sync/sorted-json.ts';
import { type Extension, launch } from '../../support/browser/chromium.ts';
import { DIGITS, putNeutral } from '../../support/fakes/stored-resting-face.ts';
import { storedValues } from '../../support/trust/stored-values.ts';

const KEY = 'lighting';
const DIM = { intensity: 'whisper', dimRest: true, hideSeen: false };

let extension: Extension;
let page: Page;
beforeAll(async () => {
  extension = await launch({});
  page = await extension.open('options/index.html#data');
});
afterAll(() => extension.close());

const carried = (): Promise<Record<string, unknown>> => page.evaluate(() => chrome.storage.sync.get());
const set = (area: 'local' | 'sync', values: object): Promise<void> =>
  page.evaluate(([where, what]) => chrome.storage[where].set(what), [area, values] as const);
const local = (key: string): Promise<unknown> =>
  page.evaluate(async name => (await chrome.storage.local.get(name))[name], key);

it('carries nothing until it is switched on', async () => {
  await set('local', { [KEY]: DIM });
  await page.waitForSelector('[data-setting="sync"]');
  expect(await carried()).toEqual({});
});

/** A resting face and a mood, with its entry in the history: what is of the person alone. */
async function bePersonal(): Promise<void> {
  await putNeutral(page);
  const popup = await extension.open('popup/index.html');
  await popup.click('.taps [data-emotion="disgust"]');
  await popup.waitForSelector('.result[data-emotion="disgust"]');
  await popup.close();
  const kept = JSON.stringify(await page.evaluate(storedValues));
  expect(kept).toContain(DIGITS);
  expect(kept).toMatch(/"moodlight\/moods":\[\{[^\]]*"disgust"/);
  expect(kept).toMatch(/"currentMood":\{[^}]*"disgust"/);
}

it('carries settings once it is on, and says so, and nothing of the person’s face and moods', async () => {
  await bePersonal();
  await page.check('[data-setting="sync"]');
  await expect.poll(async () => Object.keys(await carried())).toContain(keyOfPart(KEY, 0));
  await expect.poll(() => page.textContent('[data-sync]')).toMatch(/\w/);
  await expect.poll(() => page.getAttribute('[data-sync]', 'data-sync')).toBe('well');
  const text = JSON.stringify(await carried());
  expect(text).not.toMatch(/neutral|currentMood|moods|disgust/);
  expect(text).not.toContain(DIGITS);
});

it('takes what another machine has changed since', async () => {
  const other = { ...DIM, intensity: 'spotlight' };
  await set('sync', splitSnapshot(KEY, { at: Date.now() + 60_000, json: sortedJson(other) }));
  await expect.poll(() => local(KEY)).toEqual(other);
});

it('leaves alone what another machine says that no setting can be', async () => {
  const before = await local(KEY);
  await set('sync', splitSnapshot(KEY, { at: Date.now() + 120_000, json: '{"intensity":"<script>"}' }));
  await set('sync', splitSnapshot('goalChoices', { at: Date.now() + 120_000, json: '{"sad":"lift"}' }));
  await expect.poll(() => local('goalChoices')).toEqual({ sad: 'lift' });
  expect(await local(KEY)).toEqual(before);
});
