import { EMOTIONS, type Emotion } from '../mood/emotions.ts';
import { type Odds, oddsFromArray } from '../mood/odds.ts';
import { CLASSES, type TextModel } from './model.ts';

const EMOTION_OF = {
  anger: 'angry',
  disgust: 'disgust',
  fear: 'fear',
  joy: 'happy',
  neutral: 'neutral',
  sadness: 'sad',
  surprise: 'surprise',
} as const satisfies Record<(typeof CLASSES)[number], Emotion>;

/** Logits above their class's threshold, so that rare classes are not drowned by frequent ones. */
export function emotionLogits(model: TextModel, text: string): Record<Emotion, number> {
  const logits = model.logits(text);
  const over = CLASSES.map((name, k) => [EMOTION_OF[name], (logits[k] ?? 0) - (model.thresholds[k] ?? 0)]);
  return Object.fromEntries(over) as Record<Emotion, number>;
}

export function oddsFrom(logOdds: (emotion: Emotion) => number): Odds {
  const all = EMOTIONS.map(logOdds);
  const top = Math.max(...all);
  return oddsFromArray(all.map(value => Math.exp(value - top)));
}
