import type { Emotion } from '../mood/emotions.ts';
import type { Odds } from '../mood/odds.ts';
import { logitsOfText, oddsFrom } from './emotion-logits.ts';
import type { TextModel } from './model.ts';

const sentencesOf = (synopsis: string): string[] =>
  synopsis.split(/(?<=[.!?])\s+/).filter(sentence => sentence.trim() !== '');

/** The feelings a synopsis speaks of, nobody's state and no wish. It needs no words of wishes and states, so the background can do without them. */
export function placeSynopsis(model: TextModel, synopsis: string): Odds {
  const all = sentencesOf(synopsis).map(sentence => logitsOfText(model, sentence));
  const mean = (emotion: Emotion): number =>
    all.reduce((sum, one) => sum + one[emotion], 0) / Math.max(1, all.length);
  return oddsFrom(mean);
}
