/**
 * What a fresh machine lacks, before any package of ours is there to help: npm packages, then the browsers named
 * as arguments. Everything it says goes to stderr, so that `--json` stays clean.
 */
import { execFileSync, spawnSync } from 'node:child_process';
import { copyFileSync, existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { chromiumHere, firefoxHere } from './find-browsers.mjs';

const ROOT = path.resolve(import.meta.dirname, '../..');
const LOCK = path.join(ROOT, 'package-lock.json');
const INSTALLED_LOCK = path.join(ROOT, 'node_modules/.moodlight-lock.json');
const FONTS = ['fonts-dejavu-core', 'fonts-liberation'];

const say = line => console.error(line);
const has = command => spawnSync('which', [command], { stdio: 'ignore' }).status === 0;
const isRoot = process.getuid?.() === 0;
const mayInstall = isRoot || has('sudo');
const isDebian =
  existsSync('/etc/os-release') && /^ID=debian$/m.test(readFileSync('/etc/os-release', 'utf8'));

/** Says in one sentence what failed; what that means is for the caller to say. */
function attempt(command, args, env = {}) {
  try {
    execFileSync(command, args, { cwd: ROOT, stdio: ['inherit', 2, 2], env: { ...process.env, ...env } });
    return true;
  } catch (error) {
    say(`\`${[command, ...args].join(' ')}\` failed (${error.status ?? error.code}).`);
    return false;
  }
}

function requireNode() {
  const [major, minor] = process.versions.node.split('.').map(Number);
  if (major > 20 || (major === 20 && minor >= 19)) return;
  say(`Moodlight is built with Node 20.19 or newer; this is ${process.version}.`);
  process.exit(1);
}

function packagesAreFresh() {
  return existsSync(INSTALLED_LOCK) && readFileSync(INSTALLED_LOCK, 'utf8') === readFileSync(LOCK, 'utf8');
}

function installPackages() {
  if (packagesAreFresh()) return;
  say('Installing npm packages (once, about 600 MB on disk) …');
  // Where NODE_ENV is "production", npm would leave out all that builds and tests.
  if (!attempt('npm', ['ci', '--include=dev', '--no-audit', '--no-fund', '--loglevel=error']))
    process.exit(1);
  copyFileSync(LOCK, INSTALLED_LOCK);
}

function aptGet(...args) {
  const [command, ...before] = isRoot ? ['apt-get'] : ['sudo', 'DEBIAN_FRONTEND=noninteractive', 'apt-get'];
  return attempt(command, [...before, '-qq', ...args], { DEBIAN_FRONTEND: 'noninteractive' });
}

/** One by one: apt-get installs nothing at all where it lacks one of several. */
function aptInstall(name, ...packages) {
  const asking = isRoot ? '' : ' (sudo may ask for your password)';
  say(`No ${name} here: installing ${packages.join(', ')} with apt-get${asking} …`);
  aptGet('update');
  const [first, ...others] = packages;
  if (!aptGet('install', '-y', first)) return false;
  for (const one of others) aptGet('install', '-y', one);
  return true;
}

async function downloadedChromium() {
  const { chromium } = await import('playwright-core');
  return existsSync(chromium.executablePath());
}

const canApt = () => isDebian && mayInstall && has('apt-get');

/** Playwright asks the package manager first, and downloads nothing where that fails. */
async function downloadChromium() {
  if (await downloadedChromium()) return;
  say('Downloading Chromium with Playwright (about 200 MB, into your cache folder) …');
  const download = (...more) =>
    attempt('npx', ['playwright-core', 'install', ...more, '--no-shell', 'chromium']);
  if (mayInstall && download('--with-deps')) return;
  say('The libraries it needs cannot be installed here; they may be here already.');
  download();
}

async function installChromium() {
  if (chromiumHere()) return;
  if (canApt() && aptInstall('Chromium', 'chromium', ...FONTS)) return;
  await downloadChromium();
  if (await downloadedChromium()) return;
  say('There is still no Chromium. Please install it yourself and set MOODLIGHT_CHROMIUM to its path.');
}

/** No failure: its tests skip. Ubuntu's Firefox is a snap, which they cannot use. */
function installFirefox() {
  if (firefoxHere()) return;
  if (canApt() && aptInstall('Firefox', 'firefox-esr', ...FONTS)) return;
  say('There is no Firefox that tests can drive: they skip it (MOODLIGHT_FIREFOX may name one).');
}

const INSTALLERS = { chromium: installChromium, firefox: installFirefox };

requireNode();
installPackages();
for (const browser of process.argv.slice(2)) await INSTALLERS[browser]();
