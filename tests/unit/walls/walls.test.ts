import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';

const ROOT = path.resolve(import.meta.dirname, '../../..');

/** What each room may import, beside itself and packages that are listed under `packages`. */
const ROOMS: {
  readonly [room: string]: { readonly rooms: readonly string[]; readonly packages?: readonly string[] };
} = {
  'src/mood': { rooms: [] },
  'src/text': { rooms: ['src/mood'] },
  'src/catalog': { rooms: [] },
  'src/history': { rooms: ['src/mood', 'src/catalog'] },
  'src/backup': {
    rooms: ['src/mood', 'src/catalog', 'src/recommend', 'src/storage/all-records.ts'],
    packages: ['valibot'],
  },
  'src/recommend': { rooms: ['src/mood', 'src/catalog'] },
  'src/sync': { rooms: [] },
  'src/vision': { rooms: ['src/mood'], packages: ['@tensorflow/tfjs-core'] },
  'src/sites': { rooms: ['src/catalog', 'src/mood'], packages: ['valibot'] },
  'src/content': {
    rooms: [
      'src/sites',
      'src/catalog',
      'src/mood',
      'src/protocol/dispatch.ts',
      'src/platform',
      'src/i18n/text.ts',
      'src/ui/reason.ts',
      'src/ui/judgement-paths.ts',
    ],
  },
  'src/engine': {
    rooms: ['src/vision', 'src/platform'],
    packages: [
      '@tensorflow/tfjs-core',
      '@tensorflow/tfjs-backend-webgpu',
      '@tensorflow/tfjs-backend-wasm',
      '@tensorflow/tfjs-backend-cpu',
    ],
  },
  'src/capture': { rooms: ['src/engine', 'src/vision', 'src/mood', 'src/platform'] },
  'src/storage': {
    rooms: [
      'src/mood',
      'src/backup',
      'src/catalog',
      'src/recommend',
      'src/sites',
      'src/sync',
      'src/platform',
    ],
    packages: ['idb', 'valibot'],
  },
  'src/platform': { rooms: [], packages: ['webextension-polyfill'] },
  'src/protocol/index.ts': {
    rooms: ['src/mood', 'src/catalog', 'src/recommend', 'src/sites', 'src/storage'],
    packages: ['valibot'],
  },
  'src/protocol/dispatch.ts': { rooms: ['src/protocol/index.ts', 'src/platform'], packages: ['valibot'] },
  'src/ui': { rooms: ['src/mood', 'src/platform', 'src/storage', 'src/_locales'], packages: ['preact'] },
  'src/background': {
    rooms: [
      'src/protocol/dispatch.ts',
      'src/mood',
      'src/backup',
      'src/catalog',
      'src/history',
      'src/recommend',
      'src/sites',
      'src/storage',
      'src/sync',
      'src/platform',
      'src/text',
      'src/ui/headline.ts',
      'src/i18n/text.ts',
    ],
  },
  popup: {
    rooms: [
      'src/capture',
      'src/catalog',
      'src/protocol/dispatch.ts',
      'src/mood',
      'src/platform',
      'src/recommend',
      'src/sites',
      'src/storage',
      'src/text',
      'src/ui',
      'src/vision',
    ],
    packages: ['preact', '@preact/signals'],
  },
  options: {
    rooms: [
      'models',
      'src/capture',
      'src/vision',
      'src/backup',
      'src/catalog',
      'src/history',
      'src/protocol/dispatch.ts',
      'src/mood',
      'src/platform',
      'src/recommend',
      'src/sites',
      'src/storage',
      'src/ui',
    ],
    packages: ['preact', '@preact/signals'],
  },
};

interface Import {
  readonly file: string;
  readonly target: string;
  readonly typeOnly: boolean;
}

const sources = (folder: string): string[] =>
  readdirSync(path.join(ROOT, folder), { recursive: true, encoding: 'utf8' })
    .map(file => path.join(folder, file))
    .filter(file => /\.tsx?$/.test(file));

/** Twin files have one name for all browsers. */
const resolve = (file: string, specifier: string): string => {
  if (specifier.startsWith('#platform/')) return specifier.replace('#platform/', 'src/platform/');
  return specifier.startsWith('..') ? path.join(path.dirname(file), specifier) : specifier;
};

function importsOf(file: string): Import[] {
  const text = readFileSync(path.join(ROOT, file), 'utf8');
  const found = text.matchAll(
    /(?:^|\n)\s*(?:import|export)\s+(type\s)?[^'"`;]*?from\s+['"]([^'"]+)['"]|import\(\s*['"]([^'"]+)['"]/g,
  );
  return [...found].map(([, type, from, dynamic]) => ({
    file,
    target: resolve(file, from ?? dynamic ?? ''),
    typeOnly: Boolean(type),
  }));
}

const roomOf = (file: string): string | undefined =>
  Object.keys(ROOMS).find(room => file === room || file.startsWith(`${room}/`));

const ALL = [...sources('src'), ...sources('popup'), ...sources('options')].flatMap(importsOf);

const within = (target: string, allowed: readonly string[]): boolean =>
  allowed.some(name => target === name || target.startsWith(`${name}/`));

describe('the walls between rooms', () => {
  it('leave no source file without a room', () => {
    expect(ALL.filter(({ file }) => !roomOf(file))).toEqual([]);
  });

  it('let through only what the table names (types pass everywhere)', () => {
    const broken = ALL.filter(({ file, target, typeOnly }) => {
      const room = roomOf(file);
      if (!room || typeOnly) return false;
      const { rooms, packages = [] } = ROOMS[room] ?? { rooms: [] };
      return !within(target, [room, ...rooms, ...packages]);
    });
    expect(broken.map(({ file, target }) => `${file} → ${target}`)).toEqual([]);
  });

  it('keep the polyfill behind one file', () => {
    const importers = ALL.filter(({ target }) => target === 'webextension-polyfill').map(({ file }) => file);
    expect(new Set(importers)).toEqual(new Set(['src/platform/browser.ts']));
  });

  it('keep the browser and the page out of the pure rooms', () => {
    const pure = [
      'src/mood',
      'src/text',
      'src/backup',
      'src/catalog',
      'src/history',
      'src/recommend',
      'src/vision',
    ].filter(room => existsSync(path.join(ROOT, room)));
    const touching = pure.flatMap(sources).filter(file => {
      const code = readFileSync(path.join(ROOT, file), 'utf8').replace(/\/\*[\s\S]*?\*\/|\/\/.*/g, '');
      return /\b(browser|chrome)\.[a-z]|\b(document|window|localStorage|indexedDB)\b[.[]/.test(code);
    });
    expect(touching).toEqual([]);
  });
});
