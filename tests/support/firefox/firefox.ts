import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { createInterface } from 'node:readline';
import { firefoxHere } from '../../../build/tools/find-browsers.mjs';
import { Bidi } from './firefox-bidi.ts';
import { ADDON, FirefoxChrome, ORIGIN } from './firefox-chrome.ts';
import { FirefoxPage } from './firefox-page.ts';

const DIST = path.resolve(import.meta.dirname, '../../../dist/firefox');

type Prefs = { readonly [pref: string]: string | number | boolean };

const PREFS: Prefs = {
  'extensions.webextensions.uuids': JSON.stringify({ [ADDON]: new URL(ORIGIN).hostname }),
  // A changing flat colour; Firefox has no way to play a file as its camera (Playwright issue 4532).
  'media.navigator.streams.fake': true,
  // A site that is asked for is granted without the question, which has no place to appear here.
  'extensions.webextOptionalPermissionPrompts': false,
};

export interface Firefox {
  /** A page of the extension, in a new tab. */
  readonly open: (page: string) => Promise<FirefoxPage>;
  readonly openPrivate: (page: string) => Promise<FirefoxPage>;
  readonly newTab: (url: string) => Promise<FirefoxPage>;
  readonly chrome: FirefoxChrome;
  /** The folder in which the browser keeps everything. */
  readonly profile: string;
  readonly close: () => Promise<void>;
}

async function newProfile(prefs: Prefs): Promise<string> {
  const profile = await mkdtemp(path.join(tmpdir(), 'moodlight-firefox-'));
  const lines = Object.entries({ ...PREFS, ...prefs }).map(
    ([name, value]) => `user_pref(${JSON.stringify(name)}, ${JSON.stringify(value)});`,
  );
  await writeFile(path.join(profile, 'user.js'), lines.join('\n'));
  return profile;
}

/** System access is what lets a session into moz-extension pages; port 0 is one of the system's choice. */
const flags = (profile: string): string[] => [
  ...['--headless', '--no-remote', '--profile', profile],
  ...['--remote-debugging-port', '0', '--remote-allow-system-access', 'about:blank'],
];

function addressFrom({ stderr }: ChildProcess): Promise<string> {
  return new Promise((resolve, reject) => {
    if (!stderr) throw new Error('Firefox was started without a pipe.');
    const lines = createInterface({ input: stderr });
    lines.on('line', line => {
      const address = line.match(/^WebDriver BiDi listening on (ws:\S+)/)?.[1];
      if (address) resolve(`${address}/session`);
    });
    lines.on('close', () => reject(new Error('Firefox ended before it could be spoken to.')));
  });
}

async function end(firefox: ChildProcess, profile: string): Promise<void> {
  if (firefox.exitCode === null) {
    const gone = once(firefox, 'exit');
    firefox.kill();
    await gone;
  }
  await rm(profile, { recursive: true, force: true, maxRetries: 5, retryDelay: 200 });
}

type Scope = 'chrome' | 'content';

async function contextsOf(bidi: Bidi, scope: Scope): Promise<readonly string[]> {
  const tree = { 'moz:scope': scope, maxDepth: 0 };
  const { contexts } = await bidi.send<{ contexts: { context: string }[] }>('browsingContext.getTree', tree);
  return contexts.map(({ context }) => context);
}

async function firstOf(bidi: Bidi, scope: Scope): Promise<string> {
  const [context] = await contextsOf(bidi, scope);
  if (!context) throw new Error('Firefox shows no window.');
  return context;
}

/** Beside the tab Firefox started with: else it would be in whatever window is in front. */
async function openTab(bidi: Bidi, referenceContext: string, url: string): Promise<FirefoxPage> {
  const wanted = { type: 'tab', referenceContext };
  const { context } = await bidi.send<{ context: string }>('browsingContext.create', wanted);
  const page = new FirefoxPage(bidi, context);
  await page.goto(url);
  return page;
}

async function openPrivate(bidi: Bidi, chrome: FirefoxChrome, url: string): Promise<FirefoxPage> {
  const before = new Set(await contextsOf(bidi, 'content'));
  await chrome.openPrivateWindow();
  const tab = (await contextsOf(bidi, 'content')).find(context => !before.has(context));
  if (!tab) throw new Error('No private window opened.');
  const page = new FirefoxPage(bidi, tab);
  await page.goto(url);
  return page;
}

async function started(bidi: Bidi): Promise<Omit<Firefox, 'close' | 'profile'>> {
  const firstTab = await firstOf(bidi, 'content');
  const chrome = new FirefoxChrome(new FirefoxPage(bidi, await firstOf(bidi, 'chrome')));
  await chrome.listenToProcesses();
  await bidi.send('webExtension.install', {
    extensionData: { type: 'path', path: DIST },
    'moz:allowPrivateBrowsing': true,
  });
  return {
    open: page => openTab(bidi, firstTab, `${ORIGIN}/${page}`),
    openPrivate: page => openPrivate(bidi, chrome, `${ORIGIN}/${page}`),
    newTab: url => openTab(bidi, firstTab, url),
    chrome,
  };
}

/** A Firefox of our own with the built extension in it. */
export async function launchFirefox(prefs: Prefs = {}): Promise<Firefox> {
  const command = firefoxHere();
  if (!command) throw new Error('No Firefox found. Set MOODLIGHT_FIREFOX to its path.');
  const profile = await newProfile(prefs);
  const firefox = spawn(command, flags(profile), { stdio: ['ignore', 'ignore', 'pipe'] });
  const close = (): Promise<void> => end(firefox, profile);
  try {
    return { ...(await started(await Bidi.connect(await addressFrom(firefox)))), profile, close };
  } catch (error) {
    await close();
    throw error;
  }
}
