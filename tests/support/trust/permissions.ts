/** Every permission with the one sentence that justifies it; a new one must be argued for here. */
import type { Browser } from '../../../build/manifest.mjs';

interface Justified {
  readonly browsers: readonly Browser[];
  readonly why: string;
}

const BOTH = ['chrome', 'firefox'] as const;

export const PERMISSIONS = {
  storage: { browsers: BOTH, why: 'Keeps the genre map, the other settings and the mood in force.' },
  scripting: {
    browsers: BOTH,
    why: 'Puts the highlighter on the sites the person has switched on, and on no other.',
  },
  activeTab: {
    browsers: BOTH,
    why: 'Lets the popup see which site the person is on when they click the icon, to offer to light it up.',
  },
  sidePanel: { browsers: ['chrome'], why: 'Keeps Moodlight open beside the page for a live session.' },
  offscreen: { browsers: ['chrome'], why: 'Hosts the neural networks away from the pages.' },
} as const satisfies { readonly [permission: string]: Justified };

/** Each source that the pages' policy lets in, and what needs it. */
export const POLICY: { readonly [directive: string]: { readonly [source: string]: Justified } } = {
  'default-src': { "'none'": { browsers: BOTH, why: 'What is not named below is forbidden.' } },
  'script-src': {
    "'self'": { browsers: BOTH, why: 'The package’s own scripts.' },
    "'wasm-unsafe-eval'": {
      browsers: BOTH,
      why: 'Compiles the packaged .wasm of the networks; JavaScript made of text stays forbidden.',
    },
  },
  'connect-src': {
    "'self'": { browsers: BOTH, why: 'Reads the packaged weights and the packaged catalog.' },
  },
  'style-src': { "'self'": { browsers: BOTH, why: 'The package’s own style sheets.' } },
  'img-src': { "'self'": { browsers: BOTH, why: 'The package’s own pictures.' } },
  'media-src': {
    'blob:': { browsers: BOTH, why: 'Plays a clip the person chose, to look at its frames.' },
  },
  'base-uri': { "'none'": { browsers: BOTH, why: 'No page of ours may be given another base address.' } },
  'form-action': { "'none'": { browsers: BOTH, why: 'No form of ours is ever sent anywhere.' } },
  'frame-src': {
    "'self'": { browsers: ['firefox'], why: 'The engine is a hidden frame in the event page.' },
  },
};

/** Keys of a manifest that would let something in or out, and that we do without. */
export const NEVER = [
  'host_permissions',
  'content_scripts',
  'externally_connectable',
  'sandbox',
  'oauth2',
  'update_url',
  'optional_permissions',
  'devtools_page',
  'chrome_settings_overrides',
  'chrome_url_overrides',
  'user_scripts',
] as const;
