import type { Emotion } from '../mood/emotions.ts';
import { isDenied, REACH, strength } from './around.ts';
import { add, type Scores, type Weighed } from './scores.ts';
import type { Part } from './split.ts';
import { ASKED } from './wishes.ts';

/** "Tired and lonely" is lonely: plain words yield to those that tell a feeling. */
const VOICE = {
  angry: 1,
  disgust: 1,
  fear: 1,
  happy: 1,
  sad: 1,
  surprise: 1,
  neutral: 0.5,
} as const satisfies Record<Emotion, number>;

/** "Not happy" is sad; not sad, angry or afraid leaves one at ease. */
const DENIED = {
  angry: { angry: -1, neutral: 0.9, happy: 0.5 },
  disgust: { disgust: -1, neutral: 0.9, happy: 0.4 },
  fear: { fear: -1, neutral: 0.9, happy: 0.5 },
  sad: { sad: -1, neutral: 0.9, happy: 0.6 },
  surprise: { surprise: -1, neutral: 0.9 },
  happy: { happy: -1, sad: 1 },
  // "I don't feel anything in particular"; "not okay" is a phrase of its own.
  neutral: { neutral: 0.3 },
} as const satisfies Record<Emotion, Scores<Emotion>>;

/** "At home, on the sofa, had dinner": many words that tell nothing tell no more than one. */
function addState(scores: Scores<Emotion>, emotion: Emotion, weight: number): void {
  if (emotion === 'neutral') scores.neutral = Math.max(scores.neutral ?? 0, weight);
  else add(scores, emotion, weight);
}

export function weighState(into: Weighed, { spans }: Part, still: number, made: number): void {
  spans.forEach((span, at) => {
    const meaning = span.meaning;
    if (!meaning) return;
    for (const goal of meaning.asks) add(into.goals, goal, ASKED * made);
    const weight = (still * strength(spans, at)) / Math.max(1, meaning.states.size) ** 0.5;
    const denied = isDenied(spans, at, REACH.state);
    for (const emotion of meaning.states) {
      const changes: Scores<Emotion> = denied ? DENIED[emotion] : { [emotion]: 1 };
      for (const [key, share] of Object.entries(changes))
        addState(into.states, key as Emotion, share * weight * (denied ? 1 : VOICE[emotion]));
    }
  });
}
