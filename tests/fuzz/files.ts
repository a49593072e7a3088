/** Files that people may bring, spoilt in every way: each reader must say no, or read what is there; never break. */

import { readTasteFile } from '../../src/recommend/friends.ts';
import { readMapFile, writeMapFile } from '../../src/recommend/map-file.ts';
import { parseJson } from '../../src/recommend/parse-json.ts';
import { DEFAULT_GENRE_MAP } from '../../src/recommend/presets.ts';
import { randomFrom } from '../../src/recommend/random.ts';
import { readRatingsFile } from '../../src/recommend/ratings-file.ts';
import { hostileText, pick } from './hostile-text.ts';
import { hostileValue } from './hostile-value.ts';

interface Reader {
  readonly name: string;
  readonly good: string;
  readonly read: (text: string) => unknown;
}

const RATINGS = `Title,Year,Your Rating,Title Type,Const\n${'"Up, again",2009,8,Movie,tt1049413\n'.repeat(200)}`;

export const READERS: readonly Reader[] = [
  { name: 'genre map', good: writeMapFile(DEFAULT_GENRE_MAP), read: readMapFile },
  { name: 'ratings', good: RATINGS, read: readRatingsFile },
  {
    name: 'taste',
    good: '{"moodlight":"taste","version":1,"taste":{"answers":[]}}',
    read: text => readTasteFile(text, 0),
  },
  { name: 'JSON', good: '{"a":[1,2,{"b":null}]}', read: parseJson },
];

const asJson = (value: unknown): string => {
  try {
    return JSON.stringify(value) ?? '';
  } catch (error) {
    return String(error);
  }
};

const SPOILS: readonly ((random: () => number, good: string) => string)[] = [
  (random, good) => good.slice(0, Math.floor(random() * good.length)),
  (random, good) => good.slice(Math.floor(random() * good.length)),
  (random, good) =>
    good.replaceAll(pick(random, ['"', ',', ':', '\n', '1']), () => hostileText(random).slice(0, 200)),
  (_random, good) => good.repeat(50),
  random => asJson(hostileValue(random)),
  random => hostileText(random),
  random => `"${pick(random, ['x', '""', 'x""', 'a,b\n']).repeat(400_000)}`,
  random => `"${pick(random, ['x', '""', 'x""', 'a,b\n']).repeat(400_000)}"`,
  () => '['.repeat(200_000),
  () => `${'['.repeat(200_000)}${']'.repeat(200_000)}`,
  () => `${'{"a":'.repeat(50_000)}1${'}'.repeat(50_000)}`,
  () => ','.repeat(1_000_000),
  () => '\n'.repeat(1_000_000),
  (random, good) => `\ufeff${good}${hostileText(random)}`,
  (_random, good) => `${good.split('\n')[0]}\n${'"'.repeat(100_001)}`,
  (_random, good) => `${good.split('\n')[0]}\n"${'x'.repeat(5_000_000)}",2009,8,Movie,tt1\n`,
];

export interface FileFigures {
  readonly files: number;
  readonly slowest: number;
  readonly broken: readonly string[];
}

export function fuzzFiles(count: number, seed: number): FileFigures {
  const random = randomFrom(seed);
  const broken: string[] = [];
  let slowest = 0;
  for (let i = 0; i < count; i += 1) {
    const { name, good, read } = pick(random, READERS);
    const spoil = SPOILS[i % SPOILS.length] as (typeof SPOILS)[number];
    const text = spoil(random, good);
    const before = performance.now();
    try {
      read(text);
    } catch (error) {
      broken.push(`${name}, spoilt by ${i % SPOILS.length}: ${String(error).slice(0, 200)}`);
    }
    slowest = Math.max(slowest, performance.now() - before);
  }
  if ('polluted' in Object.prototype) broken.push('Object.prototype was changed');
  return { files: count, slowest, broken };
}
