/** Each place in the package that has a way out, or a way to make code of text, and why it may. */
import type { Browser } from '../../../build/manifest.mjs';
import { OF_PACKAGES } from './allowed-packages.ts';
import type { Bundle } from './modules-of.ts';
import type { WayOut } from './ways-out.ts';

export interface Allowed {
  readonly way: WayOut;
  /** How often in each module, counted in each of these bundles; in the others not at all. */
  readonly modules: { readonly [module: string]: number };
  readonly bundles: readonly Bundle[];
  /** Where it is in one browser's package only. */
  readonly browser?: Browser;
  readonly why: string;
}

export const ALLOWED: readonly Allowed[] = [
  ...OF_PACKAGES,
  {
    way: 'fetch',
    modules: { 'src/platform/packaged.ts': 1 },
    bundles: ['pages', 'background'],
    why: 'Reads files of our own package by runtime.getURL: catalog, weights, words.',
  },
  {
    way: 'synced storage',
    modules: { 'src/sync/sync-keeper.ts': 1 },
    bundles: ['background'],
    why: 'Settings and corrections leave by the browser’s own sync where the person has switched it on.',
  },
  {
    way: 'synced storage',
    modules: { 'src/storage/item.ts': 1 },
    bundles: ['pages', 'background'],
    why: 'An area by name, which its type lets be local or session and nothing else.',
  },
  {
    way: 'synced storage',
    modules: { 'src/platform/browser.ts': 1 },
    bundles: ['background'],
    why: 'Closes local and sync to the scripts in pages; writes nothing.',
  },
  {
    way: 'new tab',
    modules: { 'src/background/open-welcome.ts': 1 },
    bundles: ['background'],
    why: 'Opens our own welcome page after the installation.',
  },
  {
    way: 'new tab',
    modules: { 'popup/scan/scanning.ts': 1 },
    bundles: ['pages'],
    why: 'Opens our own page that asks for the camera, which a popup cannot.',
  },
  {
    way: 'element that loads',
    modules: {
      'options/camera/camera-panel.tsx': 1,
      'popup/permission/ask-camera.ts': 1,
      'popup/scan/scan-panel.tsx': 1,
      'popup/welcome/try-step.tsx': 1,
    },
    bundles: ['pages'],
    why: 'A video that shows the camera’s stream; none of them has an address.',
  },
  {
    way: 'element that loads',
    modules: { 'src/capture/clip.ts': 2 },
    bundles: ['pages'],
    why: 'Plays the clip the person chose, by a blob: of this page.',
  },
  {
    way: 'element that loads',
    modules: { 'src/platform/engine-host.firefox.ts': 2 },
    bundles: ['pages', 'background'],
    browser: 'firefox',
    why: 'The hidden frame of the engine, our own page by runtime.getURL.',
  },
  {
    way: 'element that loads',
    modules: { 'src/content/note/note-frame.ts': 1 },
    bundles: ['content'],
    why: 'The frame of the note on a page.',
  },
  {
    way: 'going elsewhere',
    modules: { 'src/content/note/note-frame.ts': 1 },
    bundles: ['content'],
    why: 'That frame goes to our own page, by runtime.getURL.',
  },
  {
    way: 'message to another window',
    modules: { 'src/content/note/note-frame.ts': 2 },
    bundles: ['content'],
    why: 'Which card the note is for, to our own page: what stands on the site’s page anyway.',
  },
  {
    way: 'message to another window',
    modules: { 'popup/note/framed.ts': 1 },
    bundles: ['pages'],
    why: 'How high the note is and whether the person uses it, to our own script in the page.',
  },
  {
    way: 'new tab',
    modules: { 'src/note/popped-out-keeper.ts': 2 },
    bundles: ['background'],
    why: 'Opens the note by itself, where the toolbar’s popup cannot be opened.',
  },
  {
    way: 'link',
    modules: { 'options/shell/app.tsx': 1, 'options/about/about.tsx': 4 },
    bundles: ['pages'],
    why: 'Sections of the options page, licences in the package, and where the catalog’s titles come from.',
  },
  {
    way: 'link',
    modules: { 'popup/picks/pick-menu.tsx': 1 },
    bundles: ['pages'],
    why: 'Opens a pick on a service, when the person clicks it: that site learns the title’s name.',
  },
  {
    way: 'link',
    modules: { 'popup/picks/playlist-line.tsx': 1 },
    bundles: ['pages'],
    why: 'Searches playlists on a service, when the person clicks it: that site learns the words on the screen.',
  },
  {
    way: 'link',
    modules: { 'src/ui/save-file.ts': 2 },
    bundles: ['pages'],
    why: 'Saves a file the person asked for, by a blob: of this page.',
  },
  {
    way: 'saved file',
    modules: { 'src/ui/save-file.ts': 1 },
    bundles: ['pages'],
    why: 'The same: to the person’s own disk.',
  },
  {
    way: 'form',
    modules: {
      'options/sites/sites-add.tsx': 1,
      'options/taste/taste-friends.tsx': 1,
      'popup/scan/sentence.tsx': 1,
    },
    bundles: ['pages'],
    why: 'Heard and not sent: a key on the keyboard ends the line. The pages’ policy sends none, either.',
  },
  {
    way: 'clipboard',
    modules: { 'options/about/help-state.ts': 1, 'popup/page/page-report.tsx': 1 },
    bundles: ['pages'],
    why: 'Copies a report that the person sees and asked for.',
  },
  {
    way: 'message to another window',
    modules: { 'src/engine/port-server.ts': 1, 'src/capture/engine-connection.ts': 2 },
    bundles: ['pages'],
    why: 'Both ends of the port that a page of ours and the engine speak by.',
  },
  {
    way: 'message to another window',
    modules: { 'src/platform/engine-host.chrome.ts': 2 },
    bundles: ['pages', 'background'],
    browser: 'chrome',
    why: 'Hands that port to our own worker, and on to the engine’s document.',
  },
  {
    way: 'message to another window',
    modules: { 'src/platform/engine-host.firefox.ts': 4 },
    bundles: ['pages', 'background'],
    browser: 'firefox',
    why: 'Hands that port to our own background page and its frame, each by our origin.',
  },
];
