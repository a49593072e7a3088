import { spawnSync } from 'node:child_process';
import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { type BrowserContext, chromium, type Page, type Worker } from 'playwright-core';

const DIST = path.resolve(import.meta.dirname, '../../dist/chrome');
const COMMANDS = ['chromium', 'chromium-browser', 'google-chrome-for-testing'];

/** Keep Chromium to itself: a start without these looks up hosts outside. */
const QUIET = [
  '--no-sandbox',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

export function findChromium(): string {
  const named = process.env['MOODLIGHT_CHROMIUM'];
  if (named) return named;
  for (const command of COMMANDS) {
    const found = spawnSync('which', [command], { encoding: 'utf8' }).stdout.trim();
    if (found) return found;
  }
  throw new Error('No Chromium found. Set MOODLIGHT_CHROMIUM to its path.');
}

export type CameraState = 'granted' | 'denied' | 'none' | 'ask';

export interface LaunchOptions {
  /** An .mjpeg the fake camera plays; without one it shows Chromium's own test picture. */
  readonly video?: string;
  readonly camera?: CameraState;
  /** Origins granted beforehand, as if the person had switched the sites on. */
  readonly granted?: readonly string[];
  readonly headless?: boolean;
  readonly softwareGpu?: boolean;
  readonly colorScheme?: 'light' | 'dark';
}

export interface Extension {
  readonly context: BrowserContext;
  readonly id: string;
  readonly worker: () => Promise<Worker>;
  readonly open: (page: string) => Promise<Page>;
  readonly close: () => Promise<void>;
}

const CAMERA_FLAGS: { readonly [C in CameraState]: readonly string[] } = {
  granted: ['--use-fake-device-for-media-stream', '--use-fake-ui-for-media-stream'],
  denied: ['--use-fake-device-for-media-stream', '--use-fake-ui-for-media-stream=deny'],
  none: ['--use-fake-ui-for-media-stream'],
  ask: ['--use-fake-device-for-media-stream'],
};

function flags({ video, camera = 'granted', softwareGpu }: LaunchOptions, extension: string): string[] {
  return [
    ...QUIET,
    ...CAMERA_FLAGS[camera],
    ...(video ? [`--use-file-for-fake-video-capture=${video}`] : []),
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

export async function launch(options: LaunchOptions = {}): Promise<Extension> {
  const folder = await mkdtemp(path.join(tmpdir(), 'moodlight-'));
  const extension = await copyWithGrants(options.granted ?? [], folder);
  const context = await chromium.launchPersistentContext(path.join(folder, 'profile'), {
    executablePath: findChromium(),
    headless: options.headless ?? true,
    args: flags(options, extension),
    viewport: options.headless === false ? null : { width: 1280, height: 900 },
    colorScheme: options.colorScheme ?? 'light',
  });
  const worker = async (): Promise<Worker> =>
    context.serviceWorkers()[0] ?? (await context.waitForEvent('serviceworker'));
  const id = (await worker()).url().split('/')[2] ?? '';
  return {
    context,
    id,
    worker,
    async open(page) {
      const opened = await context.newPage();
      await opened.goto(`chrome-extension://${id}/${page}`);
      return opened;
    },
    async close() {
      await context.close();
      await rm(folder, { recursive: true, force: true });
    },
  };
}
