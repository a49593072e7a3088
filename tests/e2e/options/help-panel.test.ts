import type { Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, expect, it } from 'vitest';
import { readingFromTap } from '../../../src/mood/reading.ts';
import { type Extension, launch } from '../../support/browser/chromium.ts';

let extension: Extension;
let page: Page;
beforeAll(async () => {
  extension = await launch({ granted: ['http://127.0.0.1/*'] });
});
afterAll(() => extension.close());
beforeEach(async () => {
  page = await extension.open('options/index.html#help');
});
afterEach(() => page.close());

const ask = (name: string, payload: unknown): Promise<unknown> =>
  page.evaluate(message => chrome.runtime.sendMessage(message), { name, payload });
const report = async (): Promise<{ [key: string]: unknown }> =>
  JSON.parse((await page.textContent('pre')) ?? '{}');

it('says how things stand, and what runs the networks', async () => {
  await page.waitForSelector('[data-backend="wasm"], [data-backend="cpu"], [data-backend="webgpu"]');
  await expect.poll(async () => Object.keys(await report())).toContain('backend');
  const { browser, permissions, sites, scripts, backend } = await report();
  expect(browser).toMatch(/Chrome\/\d+/);
  expect(permissions).toContain('storage');
  expect(sites).toEqual(['demo']);
  expect(scripts).toBe(1);
  expect(backend).toBe(await page.getAttribute('[data-backend]', 'data-backend'));
});

it('tells failures by name, and nothing of moods and titles', async () => {
  await ask('mood.take', { reading: readingFromTap('sad'), at: Date.now() });
  await ask('feedback.give', { title: { name: 'Paddington', year: 2014, kind: 'film' }, verdict: 'up' });
  await ask('mood.correct', { id: -1, emotion: 'happy' });
  await page.reload();
  await page.waitForSelector('pre', { state: 'attached' });
  await expect
    .poll(async () => (await report()).errors)
    .toEqual([expect.stringMatching(/mood\.correct: Error$/)]);
  expect(await page.textContent('pre')).not.toMatch(/Paddington|sad|happy/);
});

it('copies it', async () => {
  await page.waitForSelector('pre', { state: 'attached' });
  await page.click('[data-action="copy"]');
  await page.waitForSelector('.report [role="status"]:has-text("Copied.")');
});

it('answers open from the keyboard', async () => {
  await page.focus('.questions summary');
  await page.keyboard.press('Enter');
  expect(await page.isVisible('.questions details p')).toBe(true);
});
