import type { Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { moodFromReading, readingFromTap } from '../../../src/mood/reading.ts';
import { type DemoServer, serveDemo } from '../../demo/site/serve-demo.ts';
import { type Extension, launch } from '../../support/browser/chromium.ts';
import { SharedExtension } from '../../support/browser/fresh-extension.ts';
import { killTargets, WORKER } from '../../support/browser/own-targets.ts';
import { LISTED } from '../../support/browser/popup-driver.ts';
import { putHistory, seededHistory } from '../../support/fakes/seeded-history.ts';

const LIT = '[data-moodlight]';
const shared = new SharedExtension(() => ({}));
let demo: DemoServer;
let extension: Extension;
let own: Page;

beforeAll(async () => {
  demo = await serveDemo();
});
afterAll(async () => {
  await shared.close();
  await demo.close();
});

async function start(begin = () => shared.afresh()): Promise<void> {
  extension = await begin();
  own = await extension.open('popup/index.html');
}

const ask = (name: string, payload: unknown = null): Promise<{ ok?: unknown; err?: string }> =>
  own.evaluate(message => chrome.runtime.sendMessage(message), { name, payload });

/** A page of ours whose question dies with the worker asks again (src/protocol/dispatch.ts). */
const killWorker = (): Promise<number> => killTargets(extension, WORKER);

const counts = async (): Promise<{ readonly [store: string]: number }> =>
  ((await ask('data.sizes')).ok as { counts: { [store: string]: number } }).counts;

describe('the worker', () => {
  it('may die before and during each thing the popup asks of it: all is done, and once', async () => {
    await start();
    await killWorker();
    await own.click('.taps [data-emotion="happy"]');
    await own.waitForSelector('.result[data-emotion="happy"]');
    await own.waitForSelector(LISTED);
    await killWorker();
    await own.locator('.pick [data-verdict="up"]').first().click();
    await own.waitForSelector('.pick [data-verdict="up"][aria-pressed="true"]');
    await own.click('.not-right summary');
    await Promise.all([own.click('.not-right [data-emotion="sad"]'), killWorker()]);
    await own.waitForSelector('.result[data-emotion="sad"]');
    const unjudged = own.locator('.pick:not(:has([aria-pressed="true"])) [data-verdict="down"]');
    await Promise.all([unjudged.first().click(), killWorker()]);
    await expect.poll(counts).toMatchObject({ moods: 2, feedback: 2 });
    expect(await own.locator('[data-trouble]').count()).toBe(0);
  });
});

/** What happens to the extension here in the browser's own pages stays with the browser. */
describe('a lit page', () => {
  afterEach(() => extension.close());

  /** A browser that is not in developer mode would not load an unpacked extension a second time. */
  async function update(): Promise<void> {
    const manager = await extension.context.newPage();
    await manager.goto('chrome://extensions');
    await manager.evaluate(async id => {
      const { developerPrivate } = chrome as unknown as {
        developerPrivate: {
          updateProfileConfiguration: (change: { inDeveloperMode: boolean }) => Promise<void>;
          reload: (id: string, how: { failQuietly: boolean }) => Promise<void>;
        };
      };
      await developerPrivate.updateProfileConfiguration({ inDeveloperMode: true });
      await developerPrivate.reload(id, { failQuietly: true });
    }, extension.id);
    await manager.close();
  }

  async function litPage(): Promise<{ readonly page: Page; readonly errors: string[] }> {
    await start(() => launch({ granted: ['http://127.0.0.1/*'] }));
    await own.click('.taps [data-emotion="happy"]');
    const page = await extension.context.newPage();
    const errors: string[] = [];
    page.on('pageerror', error => errors.push(String(error)));
    await page.goto(demo.url);
    await page.waitForSelector(LIT);
    return { page, errors };
  }

  it('goes dark without an error when the permission is withdrawn in the browser', async () => {
    const { page, errors } = await litPage();
    const id = extension.id;
    const manager = await extension.context.newPage();
    await manager.goto('chrome://extensions');
    await manager.evaluate(
      extensionId =>
        new Promise<void>(resolve => {
          const { developerPrivate } = chrome as unknown as {
            developerPrivate: { removeHostPermission: (id: string, host: string, done: () => void) => void };
          };
          developerPrivate.removeHostPermission(extensionId, 'http://127.0.0.1/*', resolve);
        }),
      id,
    );
    await expect.poll(() => page.locator(LIT).count()).toBe(0);
    await page.mouse.wheel(0, 2000);
    expect(errors).toEqual([]);
  });

  it('goes dark by itself when the extension is updated under it, and the new script lights it again', async () => {
    const { page, errors } = await litPage();
    await update();
    await expect.poll(() => page.locator(LIT).count(), { timeout: 60_000 }).toBe(0);
    own = await extension.open('popup/index.html');
    await own.click('.taps [data-emotion="fear"]');
    await page.waitForSelector('[data-moodlight="fear"]');
    expect(await page.locator('[data-moodlight="happy"]').count()).toBe(0);
    expect(errors).toEqual([]);
  });
});

it('a history of 100,000 moods opens, and is saved whole', async () => {
  await start();
  const seeded = seededHistory(Date.now(), 3000, 100_000);
  await putHistory(own, seeded);
  const page = await extension.open('options/index.html#history');
  await page.waitForSelector('.entries li');
  expect(await page.locator('.entries li').count()).toBeLessThan(50);
  const kept = (await counts()).moods ?? 0;
  expect(kept).toBe(seeded.moods.length);
  const lines = await own.evaluate(async () => {
    const { ok } = await chrome.runtime.sendMessage({ name: 'history.file', payload: null });
    return (ok as string).trim().split('\n').length;
  });
  expect(lines).toBe(1 + seeded.moods.length + seeded.feedback.length);
  console.log(
    `${kept} moods: the panel draws ${await page.locator('.entries li').count()}, the file has ${lines} lines`,
  );
});

/** As for an upgrade, which then does not take place. */
const letGoOfDatabase = (): Promise<void> =>
  new Promise(resolve => {
    const opening = indexedDB.open('moodlight', 1000);
    opening.onupgradeneeded = () => opening.transaction?.abort();
    opening.onerror = () => resolve();
  });

it('a database that cannot be opened leaves a mood, a sentence that says so, and in the next life all that it holds', async () => {
  await start();
  await own.click('.taps [data-emotion="happy"]');
  await own.waitForSelector(LISTED);
  await (await extension.worker()).evaluate(() => {
    indexedDB.open = () => {
      throw new DOMException('Internal error opening backing store.', 'UnknownError');
    };
  });
  await own.evaluate(letGoOfDatabase);
  await own.click('.not-right summary');
  await own.click('.not-right [data-emotion="sad"]');
  await own.waitForSelector('[data-trouble="background"]');
  expect(await own.locator('.result').getAttribute('data-emotion')).toBe('sad');
  await killWorker();
  expect(await counts()).toMatchObject({ moods: 1 });
  expect(await own.locator('[data-loss]').count()).toBe(0);
});

/** In place of the database one of its version that has kept a single store, with one mood in it. */
const breakDatabase = (mood: object): Promise<void> =>
  new Promise((resolve, reject) => {
    indexedDB.deleteDatabase('moodlight').onsuccess = () => {
      const opening = indexedDB.open('moodlight', 3);
      opening.onupgradeneeded = () => {
        const moods = opening.result.createObjectStore('moods', { keyPath: 'id', autoIncrement: true });
        moods.createIndex('at', 'at');
        moods.add(mood);
      };
      opening.onerror = () => reject(opening.error);
      opening.onsuccess = () => {
        opening.result.close();
        resolve();
      };
    };
  });

it('a database that lacks stores is made anew by way of a second one, of which nothing is left', async () => {
  await start();
  await own.evaluate(breakDatabase, moodFromReading(readingFromTap('sad'), 1, Date.now()));
  expect(await counts()).toMatchObject({ moods: 1, feedback: 0, taught: 0 });
  expect(await own.evaluate(async () => (await indexedDB.databases()).map(({ name }) => name))).toEqual([
    'moodlight',
  ]);
  await own.waitForSelector('[data-loss="part"]');
});

it('a loss is said in the popup and in the settings, until it is understood', async () => {
  await start();
  // A database that has begun and is not there is a loss of its own.
  await counts();
  await own.evaluate(() => chrome.storage.local.set({ held: { begun: true, loss: 'part' } }));
  await own.waitForSelector('[data-loss="part"]');
  const page = await extension.open('options/index.html#data');
  await page.waitForSelector('[data-loss="part"]');
  const saved = page.waitForEvent('download');
  await page.click('[data-action="save-what-is-left"]');
  expect((await saved).suggestedFilename()).toBe('moodlight.json');
  await page.click('[data-action="understood"]');
  await page.waitForSelector('[data-loss]', { state: 'detached' });
  await own.waitForSelector('[data-loss]', { state: 'detached' });
});
