import { describe, expect, test } from 'vitest';
import { fingerprint, keyOf } from '../../../src/catalog/match/normalise.ts';

const SAME = [
  ['The Prestige', 'prestige'],
  ['Amélie', 'Amelie'],
  ['Rocky II', 'Rocky 2'],
  ['Dune: Part Two', 'Dune – Part 2'],
  ['Kill Bill: Vol. 2', 'Kill Bill Volume II'],
  ['Spider-Man', 'Spiderman'],
  ['WALL·E', 'WALL-E'],
  ['Fast & Furious', 'Fast and Furious'],
  ["L'Avventura", 'L’avventura'],
  ["Schindler's List", 'Schindlers List'],
  ['Das Boot', 'Boot'],
  ['Los Olvidados', 'Olvidados'],
  ['Der Gro\u00df\u00e9', 'der grosse'],
  ['أُسُود', 'اسود'],
  ['العرّاب', 'عراب'],
  ['مدرســـة المشاغبين', 'مدرسه المشاغبين'],
  ['على بابا', 'علي بابا'],
  ['Ёлки', 'Елки'],
  ['ज़िन्दगी', 'जिन्दगी'],
  ['사랑의 불시착', '사랑의불시착'],
  ['色，戒', '色·戒'],
  ['İşler Güçler', 'Isler Gucler'],
  ['Ｓｔａｒ Ｗａｒｓ', 'Star Wars'],
] as const;

const APART = [
  ['Rocky', 'Rocky II'],
  ['V for Vendetta', '5 for Vendetta'],
  ['バス', 'パス'],
  ['कल', 'कला'],
] as const;

test('a name of signs that swell is cut', () => {
  expect(keyOf('ﷺ'.repeat(300)).whole.length).toBeLessThanOrEqual(400);
});

describe('keyOf', () => {
  test.each(SAME)('%s is %s', (a, b) => expect(keyOf(a).stem).toBe(keyOf(b).stem));
  test.each(APART)('%s is not %s', (a, b) => expect(keyOf(a).stem).not.toBe(keyOf(b).stem));

  test('keeps an article that is the whole name, and names without letters', () => {
    expect(keyOf('The').stem).toBe('the');
    expect(keyOf('???').stem).toBe('???');
    expect(keyOf('   ').stem).toBe('');
  });

  test('distinguishes a name from the same with an article by the whole key', () => {
    expect(keyOf('The Ring').stem).toBe(keyOf('Ring').stem);
    expect(keyOf('The Ring').whole).not.toBe(keyOf('Ring').whole);
  });
});

test('fingerprints of a hundred thousand names are hardly ever equal', () => {
  const prints = new Set(Array.from({ length: 100_000 }, (_, i) => fingerprint(`title ${i.toString(36)}`)));
  expect(prints.size).toBeGreaterThan(99_990);
});
