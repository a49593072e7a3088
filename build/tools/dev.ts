/**
 * `npm run dev`: a development build in .cache/dev, a browser with it on the Corner Cinema, and both made anew on every
 * save. `-- --firefox` builds and watches for Firefox, which loads it by hand. Ctrl+C ends it.
 */
import path from 'node:path';
import { parseArgs } from 'node:util';
import { serveDemo } from '../../tests/demo/site/serve-demo.ts';
import { ROOT } from '../bundles.mjs';
import { openDevBrowser } from './dev-browser.ts';
import { watchBuild } from './dev-build.ts';

const { values } = parseArgs({
  options: { firefox: { type: 'boolean' }, headless: { type: 'boolean' } },
});
const hasDisplay =
  Boolean(process.env.DISPLAY ?? process.env.WAYLAND_DISPLAY) || process.platform !== 'linux';

const say = (line: string): void => console.log(`${new Date().toLocaleTimeString('en-GB')} ${line}`);
const outOf = (browser: string): string => path.join(ROOT, '.cache/dev', browser);

async function watchFirefox(): Promise<void> {
  const out = outOf('firefox');
  await watchBuild({
    browser: 'firefox',
    out,
    manifest: {},
    onRebuilt: () => say('Built anew: press Reload in about:debugging.'),
  });
  say(`Load ${out}/manifest.json in about:debugging ("Load Temporary Add-on").`);
}

async function watchChromium(): Promise<void> {
  const out = outOf('chrome');
  const demo = await serveDemo();
  let reload = async (): Promise<void> => undefined;
  let reloading = Promise.resolve();
  // One reload at a time: a second save may come while the first is being taken up.
  const onRebuilt = (): void => {
    reloading = reloading.then(reload).then(() => say('Built anew and reloaded.'), console.error);
  };
  await watchBuild({
    browser: 'chrome',
    out,
    manifest: { host_permissions: ['http://127.0.0.1/*'] },
    onRebuilt,
  });
  const headless = Boolean(values.headless) || !hasDisplay;
  if (headless) say('There is no display (or --headless was given): the browser runs without a window.');
  const browser = await openDevBrowser(out, demo.url, headless);
  reload = browser.reload;
  say(`The Corner Cinema is open at ${demo.url} with the extension in ${path.relative(ROOT, out)}.`);
  say('Save a file and both are loaded anew. Close the browser or press Ctrl+C to end.');
  process.once('SIGINT', () => void browser.context.close());
  await new Promise(resolve => browser.context.once('close', resolve));
  await browser.close();
  await demo.close();
}

await (values.firefox ? watchFirefox() : watchChromium());
if (!values.firefox) process.exit();
