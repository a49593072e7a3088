import type { Emotion } from '../mood/emotions.ts';
import { isNegated, REACH, strength } from './modifiers.ts';
import { add, type Scores, type Weighed } from './scores.ts';
import type { Part } from './split.ts';
import { ASKED } from './wishes.ts';

/** Neutral words weigh less than words of feeling: "tired and lonely" is lonely. */
const WEIGHT = {
  angry: 1,
  disgust: 1,
  fear: 1,
  happy: 1,
  sad: 1,
  surprise: 1,
  neutral: 0.5,
} as const satisfies Record<Emotion, number>;

/** What a negated emotion stands for: "not happy" means sad; not sad, angry or afraid means at ease. */
const NEGATED = {
  angry: { angry: -1, neutral: 0.9, happy: 0.5 },
  disgust: { disgust: -1, neutral: 0.9, happy: 0.4 },
  fear: { fear: -1, neutral: 0.9, happy: 0.5 },
  sad: { sad: -1, neutral: 0.9, happy: 0.6 },
  surprise: { surprise: -1, neutral: 0.9 },
  happy: { happy: -1, sad: 1 },
  // "I don't feel anything in particular". "Not okay" is a phrase of its own in the lists.
  neutral: { neutral: 0.3 },
} as const satisfies Record<Emotion, Scores<Emotion>>;

/** Several neutral words count no more than one: "at home, on the sofa, had dinner". */
function addState(scores: Scores<Emotion>, emotion: Emotion, weight: number): void {
  if (emotion === 'neutral') scores.neutral = Math.max(scores.neutral ?? 0, weight);
  else add(scores, emotion, weight);
}

export function weighState(into: Weighed, { spans }: Part, share: number, wishWeight: number): void {
  spans.forEach((span, at) => {
    const meaning = span.meaning;
    if (!meaning) return;
    for (const goal of meaning.asks) add(into.goals, goal, ASKED * wishWeight);
    const weight = (share * strength(spans, at)) / Math.max(1, meaning.states.size) ** 0.5;
    const negated = isNegated(spans, at, REACH.state);
    for (const emotion of meaning.states) {
      const changes: Scores<Emotion> = negated ? NEGATED[emotion] : { [emotion]: 1 };
      for (const [key, change] of Object.entries(changes))
        addState(into.states, key as Emotion, change * weight * (negated ? 1 : WEIGHT[emotion]));
    }
  });
}
