import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { Page } from 'playwright-core';
import type { MessageName, Payload, Reply } from '../../src/protocol/index.ts';
import { writeFaceVideo } from '../demo/face/write-video.ts';
import { serveDemo } from '../demo/site/serve-demo.ts';
import { type Extension, launch } from '../support/browser/chromium.ts';
import { withCamerasToChoose } from './cameras.ts';

/** A browser with the built extension, a drawn face before its camera, and the Corner Cinema switched on. */
export interface Stage {
  readonly extension: Extension;
  readonly demoUrl: string;
  /** The screens take turns in it: a tab of its own would make each a fifth dearer. */
  readonly tab: Page;
  /** Sends a message as one of our own pages does. */
  readonly say: <N extends MessageName>(name: N, payload: Payload<N>) => Promise<Reply<N>>;
  /** Puts settings and the mood in force back to those of a new installation; history stays. */
  readonly reset: () => Promise<void>;
  readonly set: (key: string, value: unknown) => Promise<void>;
  readonly close: () => Promise<void>;
}

const GRANTED = ['http://127.0.0.1/*', 'https://*.netflix.com/*'];
/** A page of the extension that sends no messages by itself and does not reload when the language changes. */
export const DESK = 'manifest.json';

const sayFrom = (desk: Page): Stage['say'] =>
  async function say<N extends MessageName>(name: N, payload: Payload<N>): Promise<Reply<N>> {
    const reply = await desk.evaluate(message => chrome.runtime.sendMessage(message), { name, payload });
    if (!reply || !('ok' in reply)) throw new Error(`${name}: ${reply?.err ?? 'nobody answered'}`);
    return reply.ok;
  };

export async function openStage(language?: string): Promise<Stage> {
  const folder = await mkdtemp(path.join(tmpdir(), 'moodlight-screens-'));
  const video = path.join(folder, 'happy.mjpeg');
  await writeFaceVideo(video, 'happy');
  const demo = await serveDemo();
  const extension = await launch({ video, granted: GRANTED, ...(language && { language }) });
  const desk = await extension.open(DESK);
  const tab = await extension.context.newPage();
  await withCamerasToChoose(tab);
  return {
    extension,
    demoUrl: demo.url,
    tab,
    say: sayFrom(desk),
    reset: () =>
      // A browser without the files of a language still takes our words, but not its direction and dates.
      desk.evaluate(
        async settings => {
          await chrome.storage.local.clear();
          await chrome.storage.local.set(settings);
          await chrome.storage.session.remove('currentMood');
        },
        language ? { language } : {},
      ),
    set: (key, value) => desk.evaluate(entry => chrome.storage.local.set(entry), { [key]: value }),
    async close() {
      await extension.close();
      await demo.close();
      await rm(folder, { recursive: true, force: true });
    },
  };
}
