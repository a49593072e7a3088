import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { type BrowserContext, chromium, type Page, type Worker } from 'playwright-core';
import { chromiumHere } from '../../../build/tools/find-browsers.mjs';

const DIST = path.resolve(import.meta.dirname, '../../../dist/chrome');

/** Keep Chromium to itself: a start without these looks up hosts outside. */
export const QUIET = [
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

/** The machine's own, or the one that setup.mjs had Playwright download. */
export function findChromium(): string {
  const downloaded = chromium.executablePath();
  const found = chromiumHere() ?? (existsSync(downloaded) ? downloaded : undefined);
  if (!found) throw new Error('No Chromium found. Set MOODLIGHT_CHROMIUM to its path.');
  return found;
}

/**
 * Chromium's sandbox refuses root, and wants user namespaces, which containers and Ubuntu 24.04 withhold
 * (chromium/src/docs/security/apparmor-userns-restrictions.md).
 */
export function hasSandbox(): boolean {
  if (process.platform !== 'linux') return true;
  if (process.getuid?.() === 0) return false;
  return spawnSync('unshare', ['--user', '--map-root-user', 'true']).status === 0;
}

/** `real` leaves the camera and its question to the person at the screen. */
export type CameraState = 'granted' | 'denied' | 'none' | 'real';

export interface LaunchOptions {
  /** An .mjpeg the fake camera plays; without one it shows Chromium's own test picture. */
  readonly video?: string;
  readonly camera?: CameraState;
  /** Origins granted beforehand, as if the person had switched the sites on. */
  readonly granted?: readonly string[];
  readonly headless?: boolean;
  readonly softwareGpu?: boolean;
  readonly colorScheme?: 'light' | 'dark';
  /** The browser's own, which extensions follow. */
  readonly language?: string;
  /** The way out that everything outside this machine has to take. */
  readonly proxy?: string;
  /** Leaves the page open that a first installation opens; else it is closed, and no test has it in front. */
  readonly keepsWelcome?: boolean;
}

export interface Extension {
  readonly context: BrowserContext;
  readonly id: string;
  /** Where the browser can be debugged: the way to the real popup. */
  readonly port: number;
  /** The folder in which the browser keeps everything. */
  readonly profile: string;
  readonly worker: () => Promise<Worker>;
  readonly open: (page: string) => Promise<Page>;
  /** The browser is closed and started again, with the same profile. */
  readonly restart: () => Promise<Extension>;
  readonly close: () => Promise<void>;
}

const CAMERA_FLAGS: { readonly [C in CameraState]: readonly string[] } = {
  granted: ['--use-fake-device-for-media-stream', '--use-fake-ui-for-media-stream'],
  denied: ['--use-fake-device-for-media-stream', '--use-fake-ui-for-media-stream=deny'],
  none: ['--use-fake-ui-for-media-stream'],
  real: [],
};

function flags(
  { video, camera = 'granted', softwareGpu, language, proxy }: LaunchOptions,
  extension: string,
): string[] {
  return [
    '--remote-debugging-port=0',
    '--window-size=1280,1000',
    '--screen-info={1600x1200}',
    ...QUIET,
    ...CAMERA_FLAGS[camera],
    ...(video ? [`--use-file-for-fake-video-capture=${video}`] : []),
    ...(language ? [`--lang=${language}`] : []),
    ...(proxy ? [`--proxy-server=${proxy}`] : []),
    ...(softwareGpu ? ['--enable-unsafe-webgpu'] : []),
    `--disable-extensions-except=${extension}`,
    `--load-extension=${extension}`,
  ];
}

/**
 * The built extension as it ships, but for one thing: the browser's permission question cannot be answered
 * headless, so hosts are granted by moving them from the optional to the required list of a copy.
 */
async function copyWithGrants(granted: readonly string[], into: string): Promise<string> {
  const copy = path.join(into, 'extension');
  await cp(DIST, copy, { recursive: true });
  const file = path.join(copy, 'manifest.json');
  const manifest = JSON.parse(await readFile(file, 'utf8'));
  await writeFile(file, JSON.stringify({ ...manifest, host_permissions: granted }));
  return copy;
}

/** Chromium writes the port that it chose by itself into its profile (DevTools protocol, remote-debugging-port=0). */
const PORT_FILE = 'DevToolsActivePort';

async function debuggingPort(profile: string): Promise<number> {
  const file = path.join(profile, PORT_FILE);
  for (let tries = 0; tries < 600; tries += 1) {
    const [port] = existsSync(file) ? (await readFile(file, 'utf8')).split('\n') : [];
    if (port) return Number(port);
    await new Promise(resolve => setTimeout(resolve, 50));
  }
  throw new Error('Chromium did not say at which port it can be debugged.');
}

/** A popup may only use a camera it was granted; this is the person having said yes in the permission page. */
export async function grantCamera(
  context: BrowserContext,
  id: string,
  setting: 'granted' | 'denied',
): Promise<void> {
  const browser = await context.browser()?.newBrowserCDPSession();
  const origin = `chrome-extension://${id}`;
  await browser?.send('Browser.setPermission', { permission: { name: 'camera' }, setting, origin });
}

const GRANT: { readonly [C in CameraState]: 'granted' | 'denied' | null } = {
  granted: 'granted',
  denied: 'denied',
  none: 'granted',
  real: null,
};

const isWelcome = (page: Page): boolean => page.url().includes('/popup/welcome/');

/** It opens a moment after the worker started. */
export async function findWelcome(context: BrowserContext): Promise<Page> {
  for (let tries = 0; tries < 600; tries += 1) {
    const page = context.pages().find(isWelcome);
    if (page) return page;
    await new Promise(resolve => setTimeout(resolve, 50));
  }
  throw new Error('The welcome page did not open.');
}

/**
 * Not before it has drawn itself: a page that goes away while it fetches its words leaves its process, which later
 * pages share, without any (Chromium keeps the empty answer).
 */
async function closeWelcome(context: BrowserContext): Promise<void> {
  const page = await findWelcome(context);
  await page.waitForSelector('main');
  await page.close();
}

export async function launch(options: LaunchOptions = {}): Promise<Extension> {
  const folder = await mkdtemp(path.join(tmpdir(), 'moodlight-'));
  const extension = await copyWithGrants(options.granted ?? [], folder);
  return launchIn(folder, extension, options);
}

async function launchIn(folder: string, extension: string, options: LaunchOptions): Promise<Extension> {
  const profile = path.join(folder, 'profile');
  const context = await chromium.launchPersistentContext(profile, {
    executablePath: findChromium(),
    chromiumSandbox: hasSandbox(),
    headless: options.headless ?? true,
    // On Linux Chromium takes its language from here, not from --lang.
    env: { ...process.env, ...(options.language && { LANGUAGE: options.language }) },
    args: flags(options, extension),
    viewport: options.headless === false ? null : { width: 1280, height: 900 },
    colorScheme: options.colorScheme ?? 'light',
  });
  const worker = async (): Promise<Worker> =>
    context.serviceWorkers()[0] ?? (await context.waitForEvent('serviceworker'));
  const id = (await worker()).url().split('/')[2] ?? '';
  const port = await debuggingPort(profile);
  const setting = GRANT[options.camera ?? 'granted'];
  if (setting) await grantCamera(context, id, setting);
  if (!options.keepsWelcome) await closeWelcome(context);
  return {
    context,
    id,
    port,
    profile,
    worker,
    async open(page) {
      const opened = await context.newPage();
      await opened.goto(`chrome-extension://${id}/${page}`);
      return opened;
    },
    async restart() {
      await context.close();
      await rm(path.join(profile, PORT_FILE), { force: true });
      return launchIn(folder, extension, { ...options, keepsWelcome: true });
    },
    async close() {
      await context.close();
      await rm(folder, { recursive: true, force: true });
    },
  };
}
