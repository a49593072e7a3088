import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { BROWSERS } from '../../build/manifest.mjs';
import { SITES } from '../../src/sites/index.ts';
import { type ModuleText, modulesOf } from '../support/trust/modules-of.ts';
import { ALLOWED, NAMED_HOSTS, WAYS_OUT, type WayOut } from '../support/trust/ways-out.ts';

const ROOT = path.resolve(import.meta.dirname, '../..');
const WAYS = Object.keys(WAYS_OUT) as WayOut[];

const count = (code: string, way: WayOut): number => [...code.matchAll(WAYS_OUT[way])].length;
const allowed = (module: string, way: WayOut): number =>
  ALLOWED.find(row => row.module === module && row.way === way)?.times ?? 0;

const filesIn = (folder: string, ending: RegExp): string[] =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter(file => ending.test(file))
    .map(file => path.join(folder, file));

describe.each(BROWSERS)('the code of the %s package', browser => {
  let modules: readonly ModuleText[];
  beforeAll(async () => {
    modules = await modulesOf(browser);
  });

  it('holds our own modules and those of packages', () => {
    const names = modules.map(({ module }) => module);
    for (const one of [
      'src/background/main.ts',
      'src/content/main.ts',
      'src/engine/main.ts',
      'popup/main.tsx',
    ])
      expect(names).toContain(one);
  });

  it('reaches out, or makes code of text, only where the table says why', () => {
    const found = modules.flatMap(({ module, code }) =>
      WAYS.map(way => ({ module, way, times: count(code, way) })).filter(
        ({ way, times }) => times > allowed(module, way),
      ),
    );
    expect(found).toEqual([]);
  });

  it('has no row in the table that is not needed', () => {
    const needed = (module: string, way: WayOut): boolean =>
      modules.some(one => one.module === module && count(one.code, way) === allowed(module, way));
    expect(ALLOWED.filter(({ module, way }) => !needed(module, way))).toEqual([]);
  });

  const dist = path.join(ROOT, 'dist', browser);
  it.skipIf(!existsSync(dist))('is what was built: no more ways out in the files than in the modules', () => {
    const scripts = filesIn(dist, /\.m?js$/).map(file => readFileSync(file, 'utf8'));
    for (const way of WAYS) {
      const built = scripts.reduce((sum, code) => sum + count(code, way), 0);
      const known = modules.reduce((sum, { code }) => sum + count(code, way), 0);
      expect([way, built <= known]).toEqual([way, true]);
    }
  });

  it.skipIf(!existsSync(dist))('names no host but those of sites and those the table explains', () => {
    const sites = SITES.flatMap(site => site.matches).map(
      match => match.split('/')[2]?.replace('*.', '') ?? '',
    );
    const isOfSite = (host: string): boolean =>
      sites.some(site => host === site || host.endsWith(`.${site}`));
    const hosts = filesIn(dist, /\.(m?js|html|css|json)$/).flatMap(file =>
      [...readFileSync(file, 'utf8').matchAll(/\b(?:https?|wss?|ftp):\/\/([\w.-]+\.\w+)/g)].map(
        ([, host]) => host,
      ),
    );
    const unknown = hosts.filter(host => host && !(host in NAMED_HOSTS) && !isOfSite(host));
    expect([...new Set(unknown)]).toEqual([]);
  });
});

it('no screen makes markup of text', () => {
  const sources = ['src', 'popup', 'options'].flatMap(folder => filesIn(path.join(ROOT, folder), /\.tsx?$/));
  const making = sources.filter(file => readFileSync(file, 'utf8').includes('dangerouslySetInnerHTML'));
  expect(making).toEqual([]);
});
