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

type Logits = Record<Emotion, number>;

const byEmotion = (value: (k: number) => number): Logits =>
  Object.fromEntries(CLASSES.map((name, k) => [EMOTION_OF[name], value(k)])) as Logits;

/** For any text: each logit less the threshold of its class, so that frequent classes do not hide rare ones. */
export function logitsOfText(model: TextModel, text: string): Logits {
  const logits = model.logits(text);
  return byEmotion(k => (logits[k] ?? 0) - (model.thresholds[k] ?? 0));
}

/** For a sentence in which somebody says how they are: log-odds of their emotion. */
export function logitsOfState(model: TextModel, sentence: string): Logits {
  const logits = model.logits(sentence);
  return byEmotion(k => (logits[k] ?? 0) * model.sharpness + (model.leanings[k] ?? 0));
}

export function oddsFrom(logOdds: (emotion: Emotion) => number): Odds {
  const all = EMOTIONS.map(logOdds);
  const top = Math.max(...all);
  return oddsFromArray(all.map(value => Math.exp(value - top)));
}
