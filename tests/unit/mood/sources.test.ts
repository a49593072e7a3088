import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { isValidMood } from '../../../src/history/valid-records.ts';
import { oddsFromTap } from '../../../src/mood/odds.ts';
import { moodFromReading, readingFromTap } from '../../../src/mood/reading.ts';
import { isSource, SOURCES, type Source } from '../../../src/mood/sources.ts';
import { Icon } from '../../../src/ui/icon.tsx';

const LOCALES = path.resolve(import.meta.dirname, '../../../src/_locales');

const wordsOf = (locale: string): Readonly<Record<string, { readonly message: string }>> =>
  JSON.parse(readFileSync(path.join(LOCALES, locale, 'messages.json'), 'utf8'));

const ALL_WORDS = readdirSync(LOCALES).map(locale => [locale, wordsOf(locale)] as const);
const IDS = Object.keys(SOURCES).filter(isSource);

const readingFrom = (source: Source) => ({ ...readingFromTap('sad'), odds: oddsFromTap('sad', 0.5), source });

describe.each(IDS)('the source %s', source => {
  const { label, headline, historyLine, icon, certainty, fusion, mayBeCorrected } = SOURCES[source];

  it('has its texts in every language, with the emotion in those about the mood', () => {
    expect(ALL_WORDS.length).toBe(12);
    for (const [locale, words] of ALL_WORDS) {
      expect([locale, words[label]?.message]).toEqual([locale, expect.stringMatching(/\S/)]);
      for (const key of [headline, historyLine])
        expect([locale, words[key]?.message]).toEqual([locale, expect.stringContaining('$MOOD$')]);
    }
  });

  it('has an icon that is drawn', () => {
    expect(Icon({ name: icon }).props.children.props.d).toMatch(/^M\d/);
  });

  it('is confirmed from the start only where the person has stated it', () => {
    expect(moodFromReading(readingFrom(source), 1, 0).confirmed).toBe(certainty === 'stated');
  });

  it('is neither fused nor corrected where the person has stated it', () => {
    const isStated = certainty === 'stated';
    expect([fusion === 'alone', mayBeCorrected]).toEqual([isStated, !isStated]);
  });
});

it('the names that histories and backups hold stay in the table, and no other value is a source', () => {
  expect(IDS).toEqual(expect.arrayContaining(['camera', 'photo', 'text', 'tap']));
  expect(['smell', 'toString', '', 7, null, undefined].filter(isSource)).toEqual([]);
});

it('a stored mood of an unknown source is passed over, since no screen has words for it', () => {
  const stored = moodFromReading(readingFrom('camera'), 1, 0);
  expect([stored, { ...stored, source: 'smell' }].map(isValidMood)).toEqual([true, false]);
});
