import type { Goal } from '../mood/goals.ts';
import { hasRole } from './clauses.ts';
import type { Meaning } from './lexicon.ts';
import { isNegated, REACH } from './modifiers.ts';
import { add, type Scores, type Weighed } from './scores.ts';
import type { Part } from './split.ts';
import { single } from './tokens.ts';

/** Weights of a wish: "make me laugh" counts most, then "laugh" in a wish, then a feeling that is wished for. */
export const ASKED = 2;
const WISHED = 1;
const IMPLIED = 0.5;
const NEAR_TEARS = 0.8;

const NEGATED_GOAL = { lift: 'feel', feel: 'lift', energise: 'calm' } as const satisfies
  | Scores<Goal>
  | object;

/** The goal of a feeling that is wished for: "want to be happy", "something furious", "less stress". */
const WISHED_FEELING = { happy: 'lift', sad: 'feel', angry: 'feel', fear: 'calm' } as const;
/** Praise says nothing of a goal: a good film is wanted in any mood. */
const PRAISE = new Set(
  'amazing awesome best brilliant excellent fantastic good great nice wonderful'.split(' ').map(single),
);

function addGoal(into: Weighed, goal: Goal, negated: boolean, weight: number): void {
  if (!negated) add(into.goals, goal, weight);
  else if (goal in NEGATED_GOAL) add(into.goals, NEGATED_GOAL[goal as keyof typeof NEGATED_GOAL], weight);
}

/** Wishes that tell a state: who asks for tears is sad, and "I want to puke" and "I want to scream" ask for nothing. */
function addStateOfWish(into: Weighed, { states, wishes, asks }: Meaning, negated: boolean): void {
  if (negated) return;
  if (asks.has('feel') || wishes.has('feel')) add(into.states, 'sad', NEAR_TEARS);
  else if (asks.has('distract') && states.has('sad')) add(into.states, 'sad', 1);
  for (const emotion of ['angry', 'disgust'] as const) if (states.has(emotion)) add(into.states, emotion, 1);
}

export function weighWish(into: Weighed, { spans }: Part, weight: number): void {
  spans.forEach((span, at) => {
    const meaning = span.meaning;
    if (!meaning) return;
    const negated = isNegated(spans, at, REACH.wish);
    for (const goal of meaning.asks) addGoal(into, goal, negated, ASKED * weight);
    for (const goal of meaning.wishes)
      if (!meaning.asks.has(goal)) addGoal(into, goal, negated, WISHED * weight);
    if (meaning.asks.size + meaning.wishes.size === 0 && !PRAISE.has(span.text))
      for (const emotion of meaning.states)
        if (emotion in WISHED_FEELING)
          addGoal(into, WISHED_FEELING[emotion as keyof typeof WISHED_FEELING], negated, IMPLIED * weight);
    addStateOfWish(into, meaning, negated);
  });
}

/** For each part: true where it asks explicitly ("I want", "please"), or goes on with such a wish. */
export function explicitWishes(parts: readonly Part[]): boolean[] {
  const explicit: boolean[] = [];
  for (const { wish, spans } of parts)
    explicit.push(
      wish &&
        (explicit.at(-1) === true ||
          spans.some(span => hasRole(span, 'wanting') || hasRole(span, 'pleading'))),
    );
  return explicit;
}

/** Somebody who tells of joy and asks for something cheerful wants to stay so: the goal lift becomes match. */
export function keepJoy({ states, goals }: Weighed): void {
  const { happy = 0, ...others } = states;
  if (goals.lift === undefined || happy <= Math.max(0, ...Object.values(others))) return;
  add(goals, 'match', goals.lift);
  delete goals.lift;
}
