import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { VIBE_WORDS } from '../../../src/catalog/vibe-words.ts';
import { VIBE_FAMILIES, VIBES } from '../../../src/catalog/vibes.ts';
import { LANGUAGES } from '../../../src/i18n/languages.ts';

const LOCALES = new URL('../../../src/_locales/', import.meta.url);
const IDS: readonly string[] = VIBES.map(({ id }) => id);

interface Messages {
  readonly [key: string]: { readonly message: string };
}

/** The label of each vibe in the language; '' where there is none. */
function labelsOf(locale: string): string[] {
  const messages = JSON.parse(readFileSync(new URL(`${locale}/messages.json`, LOCALES), 'utf8')) as Messages;
  return IDS.map(id => messages[`vibe_${id.replaceAll('-', '_')}`]?.message.trim() ?? '');
}

function repeats(values: readonly string[]): string[] {
  const seen = new Set<string>();
  return values.filter(value => seen.size === seen.add(value).size);
}

describe('labels of vibes', () => {
  test('are in twelve languages', () => {
    expect(readdirSync(LOCALES).sort()).toEqual(Object.keys(LANGUAGES).sort());
    expect(Object.keys(LANGUAGES)).toHaveLength(12);
  });

  test.each(Object.keys(LANGUAGES))('%s has one for each vibe, no two equal', locale => {
    const labels = labelsOf(locale);
    expect(IDS.filter((_, i) => labels[i] === '')).toEqual([]);
    expect(repeats(labels.map(label => label.toLocaleLowerCase(locale.replace('_', '-'))))).toEqual([]);
  });
});

describe('vibes', () => {
  test('have ids of their own, and each category of omdb.org says only one', () => {
    expect(repeats(IDS)).toEqual([]);
    expect(repeats(VIBES.flatMap(row => ('omdb' in row ? [String(row.omdb)] : [])))).toEqual([]);
  });

  test('use every family', () => {
    const used = new Set<string>(VIBES.map(({ family }) => family));
    expect(VIBE_FAMILIES.filter(family => !used.has(family))).toEqual([]);
  });

  test('lie inside the space of pleasantness, energy and tension', () => {
    const outside = VIBES.filter(({ at }) => at.some(value => !(Math.abs(value) <= 1)));
    expect(outside.map(({ id }) => id)).toEqual([]);
  });
});

describe('words for vibes', () => {
  test('name at least one known vibe, and none twice', () => {
    const rows = Object.entries<readonly string[]>(VIBE_WORDS);
    const wrong = rows.filter(
      ([, vibes]) =>
        vibes.length === 0 || vibes.some(vibe => !IDS.includes(vibe)) || repeats(vibes).length > 0,
    );
    expect(wrong.map(([word]) => word)).toEqual([]);
  });

  test('are lower case, as people’s words are compared', () => {
    const words = Object.keys(VIBE_WORDS);
    expect(words.filter(word => word !== word.toLowerCase() || word !== word.trim())).toEqual([]);
  });
});
