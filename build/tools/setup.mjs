/**
 * Installs what a fresh machine lacks: npm packages, then the browsers named as arguments. It uses no package itself.
 * All it says goes to stderr, so that the output of `--json` stays clean.
 */
import { execFileSync, spawnSync } from 'node:child_process';
import { copyFileSync, existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { chromiumHere, downloadedChromium, firefoxHere } from './find-browsers.mjs';

const ROOT = path.resolve(import.meta.dirname, '../..');
const LOCK = path.join(ROOT, 'package-lock.json');
const INSTALLED_LOCK = path.join(ROOT, 'node_modules/.moodlight-lock.json');
const FONTS = ['fonts-dejavu-core', 'fonts-liberation'];
/** A fresh Ubuntu installs its own updates first and holds apt's lock for minutes. */
const WAIT_FOR_LOCK = ['-o', 'DPkg::Lock::Timeout=600'];

/** Names of a browser's package, in the order in which they are tried. */
const PACKAGES = { Chromium: ['chromium'], Firefox: ['firefox-esr', 'firefox'] };

const say = line => console.error(line);
const has = command => spawnSync('which', [command], { stdio: 'ignore' }).status === 0;
const isRoot = process.getuid?.() === 0;
const mayInstall = isRoot || has('sudo');

/** Debian, and what names itself like it in os-release(5): Ubuntu, Mint and others. */
const isDebianLike =
  existsSync('/etc/os-release') &&
  /^ID(?:_LIKE)?=.*\b(?:debian|ubuntu)\b/m.test(readFileSync('/etc/os-release', 'utf8'));
const canApt = isDebianLike && mayInstall && has('apt-get');

/** On failure says what failed; what follows from it is for the caller to say. */
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
  // With NODE_ENV=production, npm would leave out all that builds and tests.
  if (!attempt('npm', ['ci', '--include=dev', '--no-audit', '--no-fund', '--loglevel=error']))
    process.exit(1);
  copyFileSync(LOCK, INSTALLED_LOCK);
}

function aptGet(...args) {
  const [command, ...before] = isRoot ? ['apt-get'] : ['sudo', 'DEBIAN_FRONTEND=noninteractive', 'apt-get'];
  return attempt(command, [...before, '-qq', ...WAIT_FOR_LOCK, ...args], {
    DEBIAN_FRONTEND: 'noninteractive',
  });
}

/** Ubuntu's packages of browsers contain nothing but the installation of a snap, which tests cannot drive. */
function isOffered(name) {
  const { status, stdout } = spawnSync('apt-cache', ['show', name], { encoding: 'utf8' });
  return status === 0 && stdout !== '' && !/^Version: .*snap|^(?:Pre-)?Depends: .*\bsnapd\b/m.test(stdout);
}

/** One package at a time: apt-get installs none of several when it lacks one of them. */
function aptInstall(browser) {
  const asking = isRoot ? '' : '; sudo may ask for your password';
  say(`No ${browser} here: asking apt-get (it waits up to ten minutes for its lock${asking}) …`);
  aptGet('update');
  for (const font of FONTS) aptGet('install', '-y', font);
  const name = PACKAGES[browser].find(isOffered);
  if (name) return aptGet('install', '-y', name);
  say(`apt-get offers no ${browser}, or only a snap, which tests cannot drive.`);
}

/** Playwright installs libraries with the package manager first, and downloads nothing where that fails. */
async function downloadChromium() {
  say('Downloading Chromium with Playwright (about 200 MB, into your cache folder) …');
  const download = (...more) =>
    attempt('npx', ['playwright-core', 'install', ...more, '--no-shell', 'chromium']);
  if (mayInstall && download('--with-deps')) return;
  say('The libraries it needs cannot be installed here; they may be here already.');
  download();
}

const hasChromium = async () => Boolean(chromiumHere() ?? (await downloadedChromium()));

async function installChromium() {
  if (await hasChromium()) return;
  if (canApt) aptInstall('Chromium');
  if (await hasChromium()) return;
  await downloadChromium();
  if (await hasChromium()) return;
  say('There is still no Chromium: tests that need one are skipped. MOODLIGHT_CHROMIUM may name one.');
}

function installFirefox() {
  if (firefoxHere()) return;
  if (canApt) aptInstall('Firefox');
  if (firefoxHere()) return;
  say('There is no Firefox that tests can drive: its tests are skipped. MOODLIGHT_FIREFOX may name one.');
}

const INSTALLERS = { chromium: installChromium, firefox: installFirefox };

requireNode();
installPackages();
for (const browser of process.argv.slice(2)) await INSTALLERS[browser]();
