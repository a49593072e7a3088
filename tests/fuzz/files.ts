/** Files that people may import, damaged in many ways: each reader must refuse one or read what is there, and never throw. */

import { MARK, VERSION } from '../../src/backup/backup-file.ts';
import { readBackup } from '../../src/backup/read-backup.ts';
import { parseJson } from '../../src/files/json.ts';
import { readMapFile, writeMapFile } from '../../src/genre-map/map-file.ts';
import { DEFAULT_GENRE_MAP } from '../../src/genre-map/presets.ts';
import { moodFromReading, readingFromTap } from '../../src/mood/reading.ts';
import { readOwnLines, readOwnSheet } from '../../src/own-titles/own-file.ts';
import { readTasteFile } from '../../src/taste/friends.ts';
import { randomFrom } from '../../src/taste/random.ts';
import { readRatingsFile } from '../../src/taste/ratings-file.ts';
import { hostileText, pick } from './hostile-text.ts';
import { damaged, hostileValue } from './hostile-value.ts';

const ANSWER = {
  key: 'film:2009:Up',
  name: 'Up',
  at: 1,
  signal: 'up',
  odds: [0, 0, 0, 1, 0, 0, 0],
  goal: 'match',
  expected: 0.1,
  features: { 'genre:comedy': 1 },
};
const MOOD = moodFromReading(readingFromTap('sad'), 1, 1);
const OWN = { key: 'film|2001|mine', name: 'Mine', year: 2001, kind: 'film', words: ['drama'] };

/** Records of several stores, so that the damaged place may lie deep. */
export const EVERYTHING = JSON.stringify({
  moodlight: MARK,
  version: VERSION,
  stores: {
    moods: Array.from({ length: 30 }, (_, i) => ({ ...MOOD, at: i + 1 })),
    taste: [{ version: 1, answers: [ANSWER] }],
    friends: [
      {
        id: 'f',
        name: 'Ada',
        at: 1,
        own: false,
        seen: ['film:1995:Heat'],
        taste: { version: 1, answers: [ANSWER] },
      },
    ],
    ownTitles: [OWN],
  },
  settings: {},
});

const readOwn = (text: string): unknown => {
  const sheet = readOwnSheet(text);
  return sheet && readOwnLines(sheet, sheet.mapping);
};

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
    good: JSON.stringify({ moodlight: 'taste', version: 1, answers: [ANSWER, ANSWER] }),
    read: text => readTasteFile(text, 0),
  },
  { name: 'everything', good: EVERYTHING, read: text => readBackup(text, () => true) },
  {
    name: 'own titles',
    good: `title,year,kind,genres\n${'"Mine, too",2001,film,"Drama, Crime"\n'.repeat(200)}`,
    read: readOwn,
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

const DAMAGES: readonly ((random: () => number, good: string) => string)[] = [
  (random, good) => good.slice(0, Math.floor(random() * good.length)),
  (random, good) => good.slice(Math.floor(random() * good.length)),
  (random, good) =>
    good.replaceAll(pick(random, ['"', ',', ':', '\n', '1']), () => hostileText(random).slice(0, 200)),
  (_random, good) => good.repeat(50),
  random => asJson(hostileValue(random)),
  (random, good) => asJson(damaged(random, parseJson(good))),
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

export const damagedFile = (random: () => number, good: string): string =>
  pick(random, DAMAGES)(random, good);

interface FileFigures {
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
    const damage = DAMAGES[i % DAMAGES.length] as (typeof DAMAGES)[number];
    const text = damage(random, good);
    const before = performance.now();
    try {
      read(text);
    } catch (error) {
      broken.push(`${name}, damaged by ${i % DAMAGES.length}: ${String(error).slice(0, 200)}`);
    }
    slowest = Math.max(slowest, performance.now() - before);
  }
  if ('polluted' in Object.prototype) broken.push('Object.prototype was changed');
  return { files: count, slowest, broken };
}
