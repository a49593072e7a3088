import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { circlesIn } from '../../support/walls/circles.ts';
import { FEATURES, layerOf, MACHINERY, MAY_CALL, OTHERS, PURE_ROOMS } from '../../support/walls/rooms.ts';
import { codeOf, importsIn, type SourceImport, sourcesIn } from '../../support/walls/source-imports.ts';

const FILES = ['src', 'popup', 'options'].flatMap(sourcesIn);
const ALL = FILES.flatMap(file => importsIn(file));

const featureOf = (file: string): string | undefined =>
  Object.keys(FEATURES).find(name => file.startsWith(`src/${name}/`));
const otherOf = (file: string): string | undefined =>
  Object.keys(OTHERS).find(room => file.startsWith(`${room}/`));

const isIn = (target: string, rooms: readonly string[]): boolean =>
  rooms.map(room => path.join('src', room)).some(room => target === room || target.startsWith(`${room}/`));
const isFile = (target: string): boolean => /^(?:src|popup|options|models)\//.test(target);
const isPackage = (target: string, packages: readonly string[] = []): boolean =>
  packages.some(name => target === name || target.startsWith(`${name}/`));

/** Between features the layers decide; the table of features only says whose pure files are called by pure files. */
function mayFeatureCall({ file, target }: SourceImport, feature: string): boolean {
  const layer = layerOf(file);
  const { rooms, packages } = MACHINERY[layer];
  if (!isFile(target))
    return isPackage(target, [...(packages ?? []), ...(FEATURES[feature]?.packages ?? [])]);
  if (isIn(target, rooms)) return true;
  const called = featureOf(target);
  const calls: readonly string[] = MAY_CALL[layer];
  if (called && !calls.includes(layerOf(target))) return false;
  const named = FEATURES[feature]?.rooms ?? [];
  return layer === 'pure' ? isIn(target, [feature, ...named]) : called !== undefined || isIn(target, named);
}

function mayOtherCall({ target }: SourceImport, room: string): boolean {
  const { rooms, packages, layers = ['pure'] } = OTHERS[room] ?? { rooms: [] };
  if (!isFile(target)) return isPackage(target, packages);
  if (target.startsWith(`${room}/`)) return true;
  const called = featureOf(target);
  return isIn(target, rooms) && (!called || layers.includes(layerOf(target)));
}

const isAllowed = (one: SourceImport): boolean => {
  const feature = featureOf(one.file);
  if (feature) return mayFeatureCall(one, feature);
  const room = otherOf(one.file);
  return room !== undefined && mayOtherCall(one, room);
};

const inWords = ({ file, target }: SourceImport): string => `${file} → ${target}`;

describe('the walls between rooms', () => {
  it('see every way to import', () => {
    const code = [
      "import a from './a.ts';",
      "import type { B } from './b.ts';",
      "export { c } from './c.ts';",
      "import './d.ts';",
      "const e = await import('./e.ts');",
    ].join('\n');
    expect(importsIn('src/x/x.ts', code).map(({ target, isTypeOnly }) => [target, isTypeOnly])).toEqual([
      ['src/x/a.ts', false],
      ['src/x/b.ts', true],
      ['src/x/c.ts', false],
      ['src/x/d.ts', false],
      ['src/x/e.ts', false],
    ]);
  });

  it('leave no source file without a room', () => {
    expect(FILES.length).toBeGreaterThan(300);
    expect(FILES.filter(file => !featureOf(file) && !otherOf(file))).toEqual([]);
  });

  it('let through only what the tables name (types pass)', () => {
    expect(ALL.filter(one => !one.isTypeOnly && !isAllowed(one)).map(inWords)).toEqual([]);
  });

  it('keep the polyfill behind one file', () => {
    const importers = ALL.filter(({ target }) => target === 'webextension-polyfill').map(({ file }) => file);
    expect(new Set(importers)).toEqual(new Set(['src/platform/browser.ts']));
  });

  it('keep the browser and the page out of pure files', () => {
    const pure = [
      ...PURE_ROOMS.flatMap(sourcesIn),
      ...FILES.filter(file => featureOf(file) && ['pure', 'wire'].includes(layerOf(file))),
    ];
    const touching = pure.filter(file =>
      /\b(browser|chrome)\.[a-z]|\b(document|window|localStorage|indexedDB)\b[.[]/.test(codeOf(file)),
    );
    expect(touching).toEqual([]);
  });

  it('show no type of the background to content scripts, wires and the protocol', () => {
    const looking = ALL.filter(
      ({ file }) =>
        file.startsWith('src/content/') || file.startsWith('src/protocol/') || layerOf(file) === 'wire',
    );
    const seen = looking.filter(
      ({ target }) =>
        target.startsWith('src/background/') ||
        (featureOf(target) !== undefined && !['pure', 'wire'].includes(layerOf(target))),
    );
    expect(seen.map(inWords)).toEqual([]);
  });

  it('let no file import itself by way of others', () => {
    expect(circlesIn(ALL.filter(({ isTypeOnly }) => !isTypeOnly))).toEqual([]);
  });
});
