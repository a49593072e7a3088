import { expect, test } from 'vitest';
import { spellings } from '../../../src/catalog/match/spellings.ts';
import type { Kind } from '../../../src/catalog/sighting.ts';

const CASES: readonly (readonly [text: string, name: string, year?: number | undefined, kind?: Kind])[] = [
  ['Titanic (1997 film)', 'Titanic', 1997, 'film'],
  ['Invasion (2021 TV series)', 'Invasion', 2021, 'series'],
  ['The Lion King (2019)', 'The Lion King', 2019],
  ['Fargo: Season 2', 'Fargo', undefined, 'series'],
  ['Dark – Staffel 3', 'Dark', undefined, 'series'],
  ['La casa de papel: Temporada 4', 'La casa de papel', undefined, 'series'],
  ['Lupin - Saison 1', 'Lupin', undefined, 'series'],
  ['Stranger Things S4', 'Stranger Things', undefined, 'series'],
  ['Attack on Titan Final Season', 'Attack on Titan', undefined, 'series'],
  ['進撃の巨人 第3期', '進撃の巨人', undefined, 'series'],
  ['Çukur 2. Sezon', 'Çukur', undefined, 'series'],
  ['Ojciec Mateusz Sezon 2', 'Ojciec Mateusz', undefined, 'series'],
  ['باب الحارة الموسم الثاني', 'باب الحارة', undefined, 'series'],
  ['باب الحارة الموسم 3', 'باب الحارة', undefined, 'series'],
  ['Sacred Games सीज़न 2', 'Sacred Games', undefined, 'series'],
  ['琅琊榜 第二季', '琅琊榜', undefined, 'series'],
  ['스위트홈 2기', '스위트홈', undefined, 'series'],
  ['Overlord 2nd Season', 'Overlord', undefined, 'series'],
  ['Overlord III', 'Overlord', undefined, 'series'],
  ['Hospital Playlist 2', 'Hospital Playlist', undefined, 'series'],
  ['Attack on Titan Season 3 Part 2', 'Attack on Titan', undefined, 'series'],
  ['Chernobyl: Limited Series', 'Chernobyl', undefined, 'series'],
  ['Frieren (English Dub)', 'Frieren'],
  ['Blade Runner: The Final Cut', 'Blade Runner'],
  ['Alien - Director’s Cut', 'Alien'],
  ["Marvel's Daredevil", 'Daredevil'],
  ['Prestige, The', 'The Prestige'],
  ['2. The Godfather', 'The Godfather'],
  ['Hurt (feat. Somebody)', 'Hurt', undefined, 'music'],
  ['Heroes - 2017 Remaster', 'Heroes'],
  ['\u2068Severance\u2069 (2022)', 'Severance', 2022],
];

const cases = CASES.map(([text, name, year, kind]) => ({ text, name, year, kind }));

test.each(cases)('$text may be $name', ({ text, name, year, kind }) => {
  const spelling = [...spellings(text)].find(one => one.name === name);
  expect(spelling).toBeDefined();
  expect(spelling?.year).toBe(year);
  expect(spelling?.kind).toBe(kind);
});

test('the text as it stands comes first and is trusted most', () => {
  const all = [...spellings('1923: Season 2')];
  expect(all[0]).toEqual({ name: '1923: Season 2', trust: 1 });
  expect(all.at(-1)?.name).toBe('1923');
  expect(all.at(-1)?.trust).toBeLessThan(1);
});

test('a music card may name album and artist, or artist and song', () => {
  const names = (text: string): string[] => [...spellings(text, 'music')].map(({ name }) => name);
  expect(names('Abbey Road by The Beatles')).toContain('Abbey Road The Beatles');
  expect(names('Radiohead - No Surprises')).toContain('Radiohead');
});

test('a text that is all separators and digits is read as soon as any other', () => {
  const steps = (text: string): number => [...spellings(text)].length;
  for (const text of ['. '.repeat(4000), '1'.repeat(9000), '- '.repeat(4000), `${'1.'.repeat(4000)}季`])
    expect(steps(text)).toBeLessThanOrEqual(6);
});
