import { readFileSync } from 'node:fs';
import { EMOTIONS, type Emotion } from '../../../src/mood/emotions.ts';
import { type Odds, oddsFromArray } from '../../../src/mood/odds.ts';

const FIGURES = new URL('../../../models/expression/figures.json', import.meta.url);

interface Figures {
  readonly mirror: { readonly ferplus: { readonly confusion: readonly (readonly number[])[] } };
}

/** The shipped face model's own confusion on the public split: rows what was shown, columns what was read. */
export const confusionOfModel = (): readonly (readonly number[])[] =>
  (JSON.parse(readFileSync(FIGURES, 'utf8')) as Figures).mirror.ferplus.confusion;

/**
 * Reads an emotion as often rightly and wrongly as the model does. The odds are those a calibrated reader gives
 * on average when it reads this: the share of each true emotion among all faces read so.
 */
export function readerOf(confusion: readonly (readonly number[])[], random: () => number) {
  const oddsOf = (read: number): Odds => oddsFromArray(EMOTIONS.map((_, row) => confusion[row]?.[read] ?? 0));
  return (shown: Emotion): Odds => {
    const row = confusion[EMOTIONS.indexOf(shown)] ?? [];
    let left = random() * row.reduce((sum, count) => sum + count, 0);
    const read = row.findIndex(count => {
      left -= count;
      return left < 0;
    });
    return oddsOf(read);
  };
}
