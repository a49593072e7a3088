import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { readCsv } from '../../../data/build/source-csv.ts';
import { EMOTIONS } from '../../../src/mood/emotions.ts';
import { GOALS } from '../../../src/mood/goals.ts';

const FOLDER = path.resolve(import.meta.dirname, '../../../models/training/text/sentences');
const TESTED = path.resolve(import.meta.dirname, '../../eval/text/mood-sentences.csv');
const LONGEST = 300;

/** Only letters and digits; a line of nothing but emoji stays as it is. */
const normalised = (text: string): string =>
  text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}_]+/gu, ' ')
    .trim() || text.trim();

const lines = readdirSync(FOLDER)
  .filter(file => file.endsWith('.tsv'))
  .flatMap(file => readFileSync(path.join(FOLDER, file), 'utf8').split('\n').filter(Boolean));

const isAmong = (cell: string | undefined, names: readonly string[]): boolean =>
  cell !== undefined && (cell === '' || cell.split('|').every(name => names.includes(name)));

describe('the lines that the sentence model learns from', () => {
  it('each hold a sentence, its emotions and its goals', () => {
    const faulty = lines.filter(line => {
      const [text = '', emotion, goal, ...more] = line.split('\t');
      const fits = text.trim() !== '' && text.length <= LONGEST && more.length === 0;
      return !fits || !isAmong(emotion, EMOTIONS) || !isAmong(goal, GOALS);
    });
    expect(faulty).toEqual([]);
  });

  it('are each there once, and never among the sentences that the reader is tested with', async () => {
    const seen = new Set<string>();
    for await (const { text = '' } of readCsv(TESTED, 'doubled')) seen.add(normalised(text));
    const again = lines.filter(line => {
      const key = normalised(line.split('\t')[0] ?? '');
      if (seen.has(key)) return true;
      seen.add(key);
      return false;
    });
    expect(again).toEqual([]);
  });
});
