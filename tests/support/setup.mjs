/**
 * What a fresh machine lacks, before any package of ours is there to help: npm packages, then a browser.
 * Plain Node, no imports from node_modules. Everything it says goes to stderr, so that `--json` stays clean.
 */
import { execFileSync, spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';

const ROOT = path.resolve(import.meta.dirname, '../..');
const LOCK = path.join(ROOT, 'package-lock.json');
const INSTALLED_LOCK = path.join(ROOT, 'node_modules/.moodlight-lock.json');

const say = line => console.error(line);
const run = (command, args, options = {}) =>
  execFileSync(command, args, { cwd: ROOT, stdio: ['ignore', 2, 2], ...options });
const has = command => spawnSync('which', [command], { stdio: 'ignore' }).status === 0;

function requireNode() {
  const [major, minor] = process.versions.node.split('.').map(Number);
  if (major > 20 || (major === 20 && minor >= 19)) return;
  say(`Moodlight is built with Node 20.19 or newer; this is ${process.version}.`);
  process.exit(1);
}

function packagesAreFresh() {
  return existsSync(INSTALLED_LOCK) && readFileSync(INSTALLED_LOCK, 'utf8') === readFileSync(LOCK, 'utf8');
}

async function installPackages() {
  if (packagesAreFresh()) return;
  say('Installing npm packages (once, about 600 MB on disk) …');
  run('npm', ['ci', '--no-audit', '--no-fund', '--loglevel=error']);
  const { copyFile } = await import('node:fs/promises');
  await copyFile(LOCK, INSTALLED_LOCK);
}

/** Debian calls it chromium; Ubuntu's package of that name is a snap, which Chrome for Testing users replace. */
const BROWSERS = ['chromium', 'chromium-browser', 'google-chrome-for-testing'];
const WANTED = { chromium: BROWSERS, 'firefox-esr': ['firefox-esr', 'firefox'] };

const missing = () =>
  Object.entries(WANTED)
    .filter(([, commands]) => !commands.some(has) && !process.env.MOODLIGHT_CHROMIUM)
    .map(([name]) => name);

function installBrowsers() {
  const names = missing();
  if (names.length === 0) return;
  if (!has('apt-get')) {
    say(`Please install ${names.join(' and ')}: I only know how to do it with apt-get.`);
    return;
  }
  const root = process.getuid?.() === 0;
  const packages = [...names, 'fonts-dejavu-core', 'fonts-liberation'];
  say(
    `No ${names.join(', no ')} here: installing ${packages.join(', ')} with apt-get${root ? '' : ' (sudo may ask for your password)'} …`,
  );
  const apt = root ? ['apt-get'] : ['sudo', 'apt-get'];
  const environment = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  const [command, ...before] = apt;
  const stdio = ['inherit', 2, 2];
  run(command, [...before, 'update', '-qq'], { stdio, env: environment });
  run(command, [...before, 'install', '-y', '-qq', ...packages], { stdio, env: environment });
}

requireNode();
await installPackages();
installBrowsers();
