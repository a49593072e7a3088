/** Each browser's manifest: the one manifest.json with the hosts of all site adapters, changed where browsers differ. */
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { build } from 'esbuild';
import { FIREFOX, ROOT } from './bundles.mjs';

const FIREFOX_FOR_ANDROID = '142.0';

const CHROME_ONLY = new Set(['offscreen', 'sidePanel']);

/** Firefox's engine is a frame in its event page (src/platform/engine-host.firefox.ts); Chrome needs no frames. */
const withFrames = ({ extension_pages }) => ({ extension_pages: `${extension_pages}; frame-src 'self'` });

/**
 * The note lies in a frame of the pages of sites. Chromium gives it an address that changes with each start, so that no other
 * page can ask for it to learn that we are installed; Firefox has such addresses for everything.
 */
const noteFor = (hosts, use_dynamic_url) => [
  { resources: ['popup/note/index.html'], matches: hosts, ...(use_dynamic_url && { use_dynamic_url }) },
];

/** Where a browser needs something else than manifest.json says. */
const PATCHES = {
  chrome: manifest => manifest,
  firefox: ({ minimum_chrome_version: _chrome, side_panel, ...manifest }) => ({
    ...manifest,
    background: { scripts: [manifest.background.service_worker], type: 'module' },
    content_security_policy: withFrames(manifest.content_security_policy),
    permissions: manifest.permissions.filter(permission => !CHROME_ONLY.has(permission)),
    sidebar_action: {
      default_panel: side_panel.default_path,
      default_title: manifest.name,
      default_icon: manifest.action.default_icon,
      open_at_install: false,
    },
    browser_specific_settings: {
      gecko: {
        id: 'moodlight@moodlight.example',
        strict_min_version: FIREFOX,
        data_collection_permissions: { required: ['none'] },
      },
      gecko_android: { strict_min_version: FIREFOX_FOR_ANDROID },
    },
  }),
};

export const BROWSERS = Object.keys(PATCHES);

const readJson = async file => JSON.parse(await readFile(path.join(ROOT, file), 'utf8'));

/** The match patterns of the adapters, which are TypeScript: bundled in memory and imported from there. */
async function hostsOfSites() {
  const { outputFiles } = await build({
    absWorkingDir: ROOT,
    entryPoints: ['src/sites/index.ts'],
    bundle: true,
    format: 'esm',
    write: false,
    logLevel: 'warning',
  });
  const code = Buffer.from(outputFiles[0].contents).toString('base64');
  const { SITES } = await import(`data:text/javascript;base64,${code}`);
  return SITES.flatMap(({ matches }) => matches);
}

/** manifest.json itself names only what a person may allow for a site added by hand. */
export async function manifestFor(browser) {
  const [manifest, { version }, hosts] = await Promise.all([
    readJson('manifest.json'),
    readJson('package.json'),
    hostsOfSites(),
  ]);
  const offered = [...hosts, ...manifest.optional_host_permissions];
  return PATCHES[browser]({
    ...manifest,
    version,
    optional_host_permissions: offered,
    web_accessible_resources: noteFor(offered, browser === 'chrome'),
  });
}
