import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { type DemoServer, serveDemo } from '../../demo/site/serve-demo.ts';
import { type Extension, launch } from '../../support/browser/chromium.ts';
import { ContentWorld } from '../../support/fakes/content-world.ts';

/** Whoever broke into a page's process could say whatever our script there can. */
const AREAS = ['local', 'sync', 'session'] as const;
const REFUSED = /Access to storage is not allowed from this context/;
const DIM = { intensity: 'whisper', dimRest: true, hideSeen: false };

let demo: DemoServer;
let extension: Extension;
let options: Page;
let shop: Page;
let world: ContentWorld;

beforeAll(async () => {
  demo = await serveDemo();
  extension = await launch({ granted: ['http://127.0.0.1/*'] });
  options = await extension.open('options/index.html#data');
  const popup = await extension.open('popup/index.html');
  await popup.click('.taps [data-emotion="happy"]');
  shop = await extension.context.newPage();
  await shop.goto(demo.url);
  await shop.waitForSelector('[data-moodlight]');
  world = await ContentWorld.of(shop, extension.id);
});
afterAll(async () => {
  await extension.close();
  await demo.close();
});

it('is asked where our script runs', async () => {
  expect(await world.attempt('chrome.runtime.id')).toBe(extension.id);
});

it.each(AREAS)('the script in a lit page neither reads nor writes storage.%s', async area => {
  await options.evaluate(name => chrome.storage[name].set({ secret: 'mine' }), area);
  expect(await world.attempt(`chrome.storage.${area}.get()`)).toMatch(REFUSED);
  expect(await world.attempt(`chrome.storage.${area}.set({ secret: 'theirs' })`)).toMatch(REFUSED);
  expect(await world.attempt(`chrome.storage.${area}.remove('secret')`)).toMatch(REFUSED);
  expect(await world.attempt(`chrome.storage.${area}.clear()`)).toMatch(REFUSED);
  expect(await options.evaluate(name => chrome.storage[name].get('secret'), area)).toEqual({
    secret: 'mine',
  });
});

it('nor does it open the storage again, or hear what changes there', async () => {
  const open = "chrome.storage.local.setAccessLevel({ accessLevel: 'TRUSTED_AND_UNTRUSTED_CONTEXTS' })";
  expect(await world.attempt(open)).toMatch(REFUSED);
  const listen = 'void chrome.storage.onChanged.addListener(() => { globalThis.heard = true; })';
  expect(await world.attempt(listen)).toBeUndefined();
  await options.evaluate(value => chrome.storage.local.set({ lighting: value }), DIM);
  // The page is told of it in its own way, and by then would have heard of it in this.
  await shop.waitForSelector('[data-moodlight-rest]');
  expect(await world.attempt('globalThis.heard ?? null')).toBe(null);
});

it('while our own pages and the background share it as ever', async () => {
  await options.evaluate(value => chrome.storage.local.set({ lighting: value }), DIM);
  const ask = () => chrome.runtime.sendMessage({ name: 'page.lighting', payload: null });
  expect(await options.evaluate(ask)).toEqual({ ok: DIM });
});
