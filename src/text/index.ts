import type { Emotion } from '../mood/emotions.ts';
import { GOALS, type Goal } from '../mood/goals.ts';
import { type Odds, rankEmotions } from '../mood/odds.ts';
import { openClauses } from './clauses.ts';
import { logitsOfState, oddsFrom } from './emotion-logits.ts';
import { whatHolds } from './holds.ts';
import { buildLexicon } from './lexicon.ts';
import { openTextModel } from './model.ts';
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

/** What a word of feeling adds to its emotion's log-odds: of 0.7 to 2.8 the best on lines the model had not seen. */
const WORD_WEIGHT = 2;
/** Who says nothing of a state is taken to be in none in particular. */
const SILENT_NEUTRAL = 1;
/** A goal heard more weakly than this is not one. */
const GOAL_FROM = 0.5;

const silence = (emotion: Emotion): number => (emotion === 'neutral' ? SILENT_NEUTRAL : 0);

/** The first of equal goals in the order of GOALS. */
function strongestGoal({ goals }: Weighed): Goal | null {
  let best: Goal | null = null;
  for (const goal of GOALS)
    if ((goals[goal] ?? 0) >= GOAL_FROM && (best === null || (goals[goal] ?? 0) > (goals[best] ?? 0)))
      best = goal;
  return best;
}

/** The sentence as it was typed, signs and all, unless there is something in it that the model is not to hear. */
function forModel(sentence: string, parts: readonly Part[]): string {
  const holds = whatHolds(parts);
  const all = parts.reduce((sum, { spans }) => sum + spans.length, 0);
  return holds.length === all && all > 0 ? sentence : holds.map(({ typed }) => typed).join(' ');
}

export async function openTextReader(bytes: ArrayBuffer): Promise<TextReader> {
  const model = openTextModel(bytes);
  const clausesOf = openClauses(buildLexicon());

  function read(sentence: string): TextReading {
    const parts = splitParts(clausesOf(sentence));
    const weighed = weigh(parts);
    const told = forModel(sentence, parts);
    const fromModel = told === '' ? undefined : logitsOfState(model, told);
    const hasWords = Object.keys(weighed.states).length > 0;
    const odds = oddsFrom(
      emotion => (fromModel?.[emotion] ?? silence(emotion)) + (weighed.states[emotion] ?? 0) * WORD_WEIGHT,
    );
    const silent = told === '' && !hasWords;
    return { odds, confidence: silent ? 0 : rankEmotions(odds)[0].odds, goal: strongestGoal(weighed) };
  }

  return { read };
}
