/**
 * `npm start`: with a display, opens a browser with the extension and the demo site. Without one, or with
 * `--headless`, `--json` or `--photo FILE`, makes the whole journey and prints it as text or JSON.
 */
import { existsSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { build } from '../support/browser/built-extension.ts';
import { launch } from '../support/browser/chromium.ts';
import { writeFaceVideo } from './face/write-video.ts';
import { type Journey, makeJourney } from './journey.ts';
import { printJourney } from './print-journey.ts';
import { serveDemo } from './site/serve-demo.ts';

const SHOTS = path.resolve(import.meta.dirname, '../../.cache/start');

const { values: wanted } = parseArgs({
  options: { photo: { type: 'string' }, json: { type: 'boolean' }, headless: { type: 'boolean' } },
});

const hasDisplay =
  Boolean(process.env.DISPLAY ?? process.env.WAYLAND_DISPLAY) || process.platform !== 'linux';

async function play(url: string): Promise<void> {
  const extension = await launch({ headless: false, camera: 'real', granted: ['http://127.0.0.1/*'] });
  const closed = extension.context.waitForEvent('close', { timeout: 0 });
  const page = await extension.context.newPage();
  await page.goto(url);
  console.log(
    `The Corner Cinema is open at ${url}. Click the Moodlight icon (behind the puzzle piece) and read your mood.`,
  );
  console.log('Close the browser to end.');
  await closed;
  await extension.close();
}

async function makeHeadlessJourney(url: string, photo: string | undefined): Promise<Journey> {
  const folder = await mkdtemp(path.join(tmpdir(), 'moodlight-face-'));
  const video = path.join(folder, 'happy.mjpeg');
  await writeFaceVideo(video, 'happy');
  const extension = await launch({ video, granted: ['http://127.0.0.1/*'] });
  try {
    return await makeJourney(extension, url, SHOTS, photo);
  } finally {
    await extension.close();
    await rm(folder, { recursive: true, force: true });
  }
}

/** npm runs scripts in the package's folder; INIT_CWD is the folder in which the person ran it. */
const photo = wanted.photo && path.resolve(process.env.INIT_CWD ?? process.cwd(), wanted.photo);
if (photo && !existsSync(photo)) {
  console.error(`There is no file ${photo}.`);
  process.exit(1);
}

await build();
const demo = await serveDemo();
try {
  if (hasDisplay && !wanted.headless && !wanted.json && !photo) await play(demo.url);
  else printJourney(await makeHeadlessJourney(demo.url, photo), wanted.json ?? false);
} finally {
  await demo.close();
}
