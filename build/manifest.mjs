/** What each browser's manifest says: the one manifest.json, patched where they differ. */
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { FIREFOX, ROOT } from './bundles.mjs';

const FIREFOX_FOR_ANDROID = '142.0';

const CHROME_ONLY = new Set(['offscreen', 'sidePanel']);

/** Firefox's engine is a frame in its event page (src/platform/engine-host.firefox.ts); Chrome needs no frames. */
const withFrames = ({ extension_pages }) => ({ extension_pages: `${extension_pages}; frame-src 'self'` });

/** What each browser wants otherwise than the one manifest.json says. */
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

export async function manifestFor(browser) {
  const [manifest, { version }] = await Promise.all([readJson('manifest.json'), readJson('package.json')]);
  return PATCHES[browser]({ ...manifest, version });
}
