import path from 'node:path';

/** What a file of a feature does, told by its name: `wire.ts`, `store.ts` or `friends-store.ts`, and so on. */
export const LAYERS = ['wire', 'store', 'keeper', 'handlers'] as const;
export type FileLayer = (typeof LAYERS)[number] | 'pure';

export function layerOf(file: string): FileLayer {
  const name = path.basename(file).replace(/\..*$/, '');
  return LAYERS.find(layer => name === layer || name.endsWith(`-${layer}`)) ?? 'pure';
}

/** Which layers of features the code of each layer may call. */
export const MAY_CALL = {
  pure: ['pure'],
  wire: ['pure', 'wire'],
  store: ['pure', 'wire', 'store'],
  keeper: ['pure', 'wire', 'store', 'keeper'],
  handlers: ['pure', 'wire', 'store', 'keeper'],
} as const satisfies { readonly [L in FileLayer]: readonly FileLayer[] };

interface Room {
  /** The rooms whose code it may call; `src/` is left out. */
  readonly rooms: readonly string[];
  readonly packages?: readonly string[];
  /** Which layers of features it may call; a feature's own layers follow from `MAY_CALL`. */
  readonly layers?: readonly FileLayer[];
}

/** Features: the pure files of each may call the pure files of the rooms named. No two of them name each other. */
export const FEATURES: { readonly [room: string]: Room } = {
  mood: { rooms: [] },
  catalog: { rooms: ['storage/limits.ts'], packages: ['valibot'] },
  'genre-map': { rooms: ['mood', 'catalog', 'files'] },
  picks: { rooms: ['mood', 'catalog', 'genre-map', 'storage/limits.ts'] },
  taste: { rooms: ['mood', 'catalog', 'picks', 'files', 'genre-map', 'storage/limits.ts'] },
  verdicts: { rooms: ['catalog', 'storage/limits.ts'], packages: ['valibot'] },
  'own-titles': { rooms: ['catalog', 'files', 'storage/limits.ts'] },
  pages: { rooms: ['catalog', 'mood', 'text', 'storage/limits.ts'], packages: ['valibot'] },
  note: { rooms: ['pages', 'storage/limits.ts'] },
  corrections: { rooms: ['catalog', 'pages', 'storage/limits.ts'], packages: ['valibot'] },
  history: { rooms: ['mood', 'catalog', 'files', 'verdicts', 'storage/limits.ts'] },
  'site-access': { rooms: ['sites'] },
  sync: { rooms: ['storage/limits.ts'], packages: ['valibot'] },
  backup: {
    rooms: [
      'mood',
      'catalog',
      'taste',
      'files',
      'own-titles',
      'corrections',
      'verdicts',
      'pages',
      'storage/schema.ts',
      'storage/limits.ts',
    ],
    packages: ['valibot'],
  },
};

/** What stores, keepers and handlers of features may call beside other features. */
export const MACHINERY: { readonly [L in FileLayer]: Room } = {
  pure: { rooms: [] },
  wire: { rooms: [], packages: ['valibot'] },
  store: { rooms: ['storage', 'platform', 'sites', 'capture', 'i18n'], packages: ['idb', 'valibot'] },
  keeper: { rooms: ['storage', 'platform', 'sites', 'protocol', 'text', 'i18n'] },
  handlers: { rooms: ['storage', 'platform', 'protocol'] },
};

/** All that is no feature. */
export const OTHERS: { readonly [room: string]: Room } = {
  'src/sites': { rooms: ['catalog', 'mood'] },
  'src/text': { rooms: ['mood'] },
  'src/files': { rooms: [] },
  'src/vision': { rooms: ['mood'], packages: ['@tensorflow/tfjs-core'] },
  'src/engine': {
    rooms: ['vision', 'platform'],
    packages: [
      '@tensorflow/tfjs-core',
      '@tensorflow/tfjs-backend-webgpu',
      '@tensorflow/tfjs-backend-wasm',
      '@tensorflow/tfjs-backend-cpu',
    ],
  },
  'src/capture': { rooms: ['engine', 'vision', 'mood', 'platform', 'storage'], layers: ['pure'] },
  'src/platform': { rooms: [], packages: ['webextension-polyfill'] },
  'src/storage': {
    rooms: ['platform', 'backup/records-schema.ts'],
    packages: ['idb', 'valibot'],
    layers: ['pure'],
  },
  'src/protocol': {
    rooms: ['platform', 'pages', 'note', 'catalog', 'corrections', 'verdicts'],
    packages: ['valibot'],
    layers: ['wire'],
  },
  'src/i18n': { rooms: ['platform', 'storage', '_locales'] },
  'src/ui': {
    rooms: ['mood', 'i18n', 'storage'],
    packages: ['preact'],
    layers: ['pure', 'store'],
  },
  'src/content': {
    rooms: [
      'catalog',
      'mood',
      'pages',
      'note',
      'sites',
      'platform',
      'protocol/dispatch.ts',
      'storage/limits.ts',
    ],
    layers: ['pure'],
  },
  'src/background': {
    rooms: [
      ...Object.keys(FEATURES),
      'mood',
      'storage',
      'platform',
      'protocol',
      'i18n',
      'ui/headline.ts',
      'capture',
    ],
    layers: ['pure', 'store', 'keeper', 'handlers'],
  },
  popup: {
    rooms: [
      ...Object.keys(FEATURES),
      'capture',
      'vision',
      'text',
      'sites',
      'storage',
      'platform',
      'protocol',
      'i18n',
      'ui',
    ],
    packages: ['preact', '@preact/signals'],
    layers: ['pure', 'store'],
  },
  options: {
    rooms: [
      ...Object.keys(FEATURES),
      'files',
      'capture',
      'vision',
      'sites',
      'storage',
      'platform',
      'protocol',
      'i18n',
      'ui',
      '../models',
    ],
    packages: ['preact', '@preact/signals'],
    layers: ['pure', 'store'],
  },
};

/** These run anywhere: no browser, no page. The pure files of features do, too. */
export const PURE_ROOMS = ['src/text', 'src/files', 'src/vision', 'src/sites'];
