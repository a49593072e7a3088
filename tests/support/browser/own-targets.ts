/** What runs of the extension in the browser: its pages, the popup, the engine and the worker. */
import type { CDPSession, Page } from 'playwright-core';
import type { Extension } from './chromium.ts';

interface Target {
  readonly targetId: string;
  readonly type: string;
  readonly url: string;
}

export const ENGINE = 'engine/index.html';
export const WORKER = 'background.js';

/** Each tab is reported a second time, as the frame around its page. */
const FRAME = 'tab';
const TRIES = 600;

export async function devtoolsOf({ context }: Extension): Promise<CDPSession> {
  const session = await context.browser()?.newBrowserCDPSession();
  if (!session) throw new Error('No DevTools session.');
  return session;
}

/** Those whose address ends so. */
export async function ownTargets(devtools: CDPSession, { id }: Extension, file = ''): Promise<Target[]> {
  const { targetInfos } = await devtools.send('Target.getTargets', { filter: [{}] });
  return targetInfos.filter(
    ({ url, type }) => url.startsWith(`chrome-extension://${id}/`) && url.endsWith(file) && type !== FRAME,
  );
}

/** One that went away by itself meanwhile needs no end. */
const noteGone = (error: unknown): void => console.debug('A target has gone.', String(error));

async function close(devtools: CDPSession, doomed: readonly Target[]): Promise<number> {
  for (const { targetId } of doomed) await devtools.send('Target.closeTarget', { targetId }).catch(noteGone);
  return doomed.length;
}

/** Ends them as a crash would, and says how many they were. */
export async function killTargets(extension: Extension, file: string): Promise<number> {
  const devtools = await devtoolsOf(extension);
  const killed = await close(devtools, await ownTargets(devtools, extension, file));
  await devtools.detach();
  return killed;
}

/** Returns when nothing else of the extension runs. Its worker starts again as the same target, with the same `Worker`. */
export async function killAllBut(extension: Extension, kept: Page): Promise<void> {
  const devtools = await devtoolsOf(extension);
  const others = async (): Promise<Target[]> =>
    (await ownTargets(devtools, extension)).filter(({ url }) => url !== kept.url());
  for (let tries = 0; (await close(devtools, await others())) > 0; tries += 1) {
    if (tries === TRIES) throw new Error('Something of the extension does not end.');
    await new Promise(resolve => setTimeout(resolve, 50));
  }
  await devtools.detach();
}
