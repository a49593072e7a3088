import type { Emotion } from '../mood/emotions.ts';
import type { Odds } from '../mood/odds.ts';
import { logitsOfText, oddsFrom } from './emotion-logits.ts';
import type { TextModel } from './model.ts';

const sentencesOf = (synopsis: string): string[] =>
  synopsis.split(/(?<=[.!?])\s+/).filter(sentence => sentence.trim() !== '');

/** The odds of the feelings that a synopsis speaks of. It needs no lists of words, so the background does not load them. */
export function oddsOfSynopsis(model: TextModel, synopsis: string): Odds {
  const all = sentencesOf(synopsis).map(sentence => logitsOfText(model, sentence));
  const mean = (emotion: Emotion): number =>
    all.reduce((sum, one) => sum + one[emotion], 0) / Math.max(1, all.length);
  return oddsFrom(mean);
}
