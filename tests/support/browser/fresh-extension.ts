import type { Page } from 'playwright-core';
import { type Extension, grantCamera, type LaunchOptions, launch } from './chromium.ts';
import { killAllBut } from './own-targets.ts';

const DATABASE = 'moodlight';
/** A page of the extension in which no script of ours runs. */
const DESK = 'manifest.json';

/** Runs in a page of the extension, while nothing else holds the database. */
async function forgetAll(database: string): Promise<void> {
  await new Promise((resolve, reject) => {
    const deleting = indexedDB.deleteDatabase(database);
    deleting.onsuccess = resolve;
    deleting.onerror = () => reject(deleting.error);
  });
  const { local, session, sync } = chrome.storage;
  await Promise.all([local.clear(), session.clear(), sync.clear()]);
}

/** As after an installation. The first question may still meet the worker that has ended: it is asked as the product asks. */
const registerSites = (desk: Page): Promise<void> =>
  desk.evaluate(async () => {
    let answer: unknown;
    for (let attempt = 1; attempt <= 3; attempt += 1) {
      const reply = await chrome.runtime.sendMessage({ name: 'sites.sync', payload: null }).catch(String);
      if (Object.hasOwn(Object(reply), 'ok')) return;
      answer = reply;
    }
    throw new Error(`sites.sync: ${JSON.stringify(answer)}`);
  });

/**
 * Puts the extension back to a new installation: one empty tab, no engine, a new worker, nothing stored. The worker ends
 * before anything is erased, so that nothing which it still had to do is stored afterwards.
 */
async function startAfresh(extension: Extension): Promise<void> {
  const { context, id } = extension;
  const before = context.pages();
  const desk = await extension.open(DESK);
  await Promise.all(before.map(page => page.close()));
  await killAllBut(extension, desk);
  await grantCamera(context, id, 'granted');
  await desk.evaluate(forgetAll, DATABASE);
  await registerSites(desk);
  await desk.goto('about:blank');
}

/**
 * One browser for tests that need the same one, with the extension as new in each of them. A launch of their own costs
 * five seconds of a processor; tests for which only that will do call `launch`.
 */
export class SharedExtension {
  #extension: Extension | undefined;

  /** The options are asked for at the first test, when the files that they name are there. */
  constructor(private readonly options: () => LaunchOptions) {}

  async afresh(): Promise<Extension> {
    if (this.#extension) await startAfresh(this.#extension);
    else this.#extension = await launch(this.options());
    return this.#extension;
  }

  async close(): Promise<void> {
    await this.#extension?.close();
  }
}
