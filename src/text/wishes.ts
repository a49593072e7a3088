import type { Goal } from '../mood/goals.ts';
import { isDenied, REACH } from './around.ts';
import { is } from './clauses.ts';
import type { Meaning } from './lexicon.ts';
import { add, type Scores, type Weighed } from './scores.ts';
import type { Part } from './split.ts';
import { single } from './tokens.ts';

/** "make me laugh" says more than "laugh" in a wish, and that more than a feeling that is wished for. */
export const ASKED = 2;
const WISHED = 1;
const IMPLIED = 0.5;
const NEAR = 0.8;

const DENIED_GOAL = { lift: 'feel', feel: 'lift', energise: 'calm' } as const satisfies Scores<Goal> | object;

/** What a feeling means as the thing wished for: "want to be happy", "something furious", "less stress". */
const WISHED_FEELING = { happy: 'lift', sad: 'feel', angry: 'feel', fear: 'calm' } as const;
/** A good film is wanted in any mood. */
const PRAISE = new Set(
  'amazing awesome best brilliant excellent fantastic good great nice wonderful'.split(' ').map(single),
);

function addGoal(into: Weighed, goal: Goal, denied: boolean, weight: number): void {
  if (!denied) add(into.goals, goal, weight);
  else if (goal in DENIED_GOAL) add(into.goals, DENIED_GOAL[goal as keyof typeof DENIED_GOAL], weight);
}

/** Who asks for tears is near them already; "I want to puke", "I want to scream" ask for nothing. */
function addStateWished(into: Weighed, { states, wishes, asks }: Meaning, denied: boolean): void {
  if (denied) return;
  if (asks.has('feel') || wishes.has('feel')) add(into.states, 'sad', NEAR);
  else if (asks.has('distract') && states.has('sad')) add(into.states, 'sad', 1);
  for (const emotion of ['angry', 'disgust'] as const) if (states.has(emotion)) add(into.states, emotion, 1);
}

export function weighWish(into: Weighed, { spans }: Part, made: number): void {
  spans.forEach((span, at) => {
    const meaning = span.meaning;
    if (!meaning) return;
    const denied = isDenied(spans, at, REACH.wish);
    for (const goal of meaning.asks) addGoal(into, goal, denied, ASKED * made);
    for (const goal of meaning.wishes)
      if (!meaning.asks.has(goal)) addGoal(into, goal, denied, WISHED * made);
    if (meaning.asks.size + meaning.wishes.size === 0 && !PRAISE.has(span.text))
      for (const emotion of meaning.states)
        if (emotion in WISHED_FEELING)
          addGoal(into, WISHED_FEELING[emotion as keyof typeof WISHED_FEELING], denied, IMPLIED * made);
    addStateWished(into, meaning, denied);
  });
}

/** Which parts ask in so many words, or go on where the one before did. */
export function madeWishes(parts: readonly Part[]): boolean[] {
  const made: boolean[] = [];
  for (const { wish, spans } of parts)
    made.push(
      wish && (made.at(-1) === true || spans.some(span => is(span, 'wanting') || is(span, 'pleading'))),
    );
  return made;
}

/** Who tells of joy and asks for the merry asks for more of the same: nobody needs cheering up who is cheerful. */
export function keepJoy({ states, goals }: Weighed): void {
  const { happy = 0, ...others } = states;
  if (goals.lift === undefined || happy <= Math.max(0, ...Object.values(others))) return;
  add(goals, 'match', goals.lift);
  delete goals.lift;
}
