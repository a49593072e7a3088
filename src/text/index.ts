import type { Emotion } from '../mood/emotions.ts';
import { GOALS, type Goal } from '../mood/goals.ts';
import { type Odds, rankEmotions } from '../mood/odds.ts';
import { openClauses } from './clauses.ts';
import { logitsOfState, oddsFrom } from './emotion-logits.ts';
import { buildLexicon } from './lexicon.ts';
import { openTextModel } from './model.ts';
import { presentState } from './present-state.ts';
import type { Weighed } from './scores.ts';
import { type Part, splitParts } from './split.ts';
import { weigh } from './weigh-parts.ts';

export interface TextReading {
  readonly odds: Odds;
  /** From 0 to 1: how far to trust the likeliest emotion; 0 where nothing was said of a state. */
  readonly confidence: number;
  readonly goal: Goal | null;
}

export interface TextReader {
  read(sentence: string): TextReading;
}

/** What a word of feeling adds to the log-odds of its emotion: the best value from 0.7 to 2.8 on sentences that the model was not trained on. */
const WORD_WEIGHT = 2;
/** Log-odds of neutral where a sentence says nothing of a state. */
const SILENT_NEUTRAL = 1;
/** The least weight of a goal that counts. */
const LEAST_GOAL = 0.5;

const withoutState = (emotion: Emotion): number => (emotion === 'neutral' ? SILENT_NEUTRAL : 0);

/** Of equally strong goals the first in the order of GOALS. */
function strongestGoal({ goals }: Weighed): Goal | null {
  let best: Goal | null = null;
  for (const goal of GOALS)
    if ((goals[goal] ?? 0) >= LEAST_GOAL && (best === null || (goals[goal] ?? 0) > (goals[best] ?? 0)))
      best = goal;
  return best;
}

/** The sentence as it was typed, with all its signs; without wishes, negated feelings and what is over, if it has any. */
function forModel(sentence: string, parts: readonly Part[]): string {
  const present = presentState(parts);
  const all = parts.reduce((sum, { spans }) => sum + spans.length, 0);
  return present.length === all && all > 0 ? sentence : present.map(({ typed }) => typed).join(' ');
}

export async function openTextReader(bytes: ArrayBuffer): Promise<TextReader> {
  const model = openTextModel(bytes);
  const clausesOf = openClauses(buildLexicon());

  function read(sentence: string): TextReading {
    const parts = splitParts(clausesOf(sentence));
    const weighed = weigh(parts);
    const modelText = forModel(sentence, parts);
    const fromModel = modelText === '' ? undefined : logitsOfState(model, modelText);
    const hasWords = Object.keys(weighed.states).length > 0;
    const odds = oddsFrom(
      emotion =>
        (fromModel?.[emotion] ?? withoutState(emotion)) + (weighed.states[emotion] ?? 0) * WORD_WEIGHT,
    );
    const saysNothing = modelText === '' && !hasWords;
    return { odds, confidence: saysNothing ? 0 : rankEmotions(odds)[0].odds, goal: strongestGoal(weighed) };
  }

  return { read };
}
