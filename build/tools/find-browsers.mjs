/** Where this machine's browsers are. Plain Node: setup.mjs asks before any package is installed. */
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync, statSync } from 'node:fs';

const CHROMIUM = ['chromium', 'chromium-browser', 'google-chrome-for-testing'];
const FIREFOX = ['firefox-esr', 'firefox'];
const WRAPPER_BYTES = 10_000;

/**
 * Ubuntu's chromium and firefox are snaps, or scripts that call one. A snap has a /tmp of its own, so it would
 * find neither the profile nor the extension that a test puts there.
 */
function isSnap(file) {
  if (file.startsWith('/snap/')) return true;
  return statSync(file).size < WRAPPER_BYTES && readFileSync(file, 'utf8').includes('/snap/bin/');
}

function pathsOf(command) {
  const { stdout } = spawnSync('which', ['-a', command], { encoding: 'utf8' });
  return (stdout ?? '').split('\n').filter(Boolean);
}

const onPath = commands => commands.flatMap(pathsOf).find(file => !isSnap(file));

export const chromiumHere = () => process.env.MOODLIGHT_CHROMIUM || onPath(CHROMIUM);
export const firefoxHere = () => process.env.MOODLIGHT_FIREFOX || onPath(FIREFOX);

/** The Chromium that Playwright downloaded, if it did. Imported late: npm may not have installed it yet. */
export async function downloadedChromium() {
  const { chromium } = await import('playwright-core');
  const file = chromium.executablePath();
  return existsSync(file) ? file : undefined;
}
