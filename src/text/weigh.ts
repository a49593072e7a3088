import type { Emotion } from '../mood/emotions.ts';
import type { Goal } from '../mood/goals.ts';
import { is, type Span } from './clauses.ts';
import type { Meaning } from './lexicon.ts';
import { type Part, tells } from './split.ts';
import { stillHolds } from './time.ts';
import { single } from './tokens.ts';

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

type Scores<Key extends string> = Partial<Record<Key, number>>;

export interface Weighed {
  readonly states: Scores<Emotion>;
  readonly goals: Scores<Goal>;
}

/** How many words a denial reaches. */
const REACH = { state: 3, wish: 5 } as const;
const VERY = 1.4;
const SLIGHTLY = 0.7;
/** "make me laugh" says more than "laugh" in a wish, and that more than a feeling that is wished for. */
const ASKED = 2;
const WISHED = 1;
const IMPLIED = 0.5;
const NEAR = 0.8;

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

const DENIED_GOAL = { lift: 'feel', feel: 'lift', energise: 'calm' } as const satisfies Scores<Goal> | object;

/** What a feeling means as the thing wished for: "want to be happy", "something furious", "less stress". */
const WISHED_FEELING = { happy: 'lift', sad: 'feel', angry: 'feel', fear: 'calm' } as const;
/** A good film is wanted in any mood. */
const PRAISE = new Set(
  'amazing awesome best brilliant excellent fantastic good great nice wonderful'.split(' ').map(single),
);
/** "Light in the hall … something loud": once a wish is made in so many words, others are overheard. */
const OVERHEARD = 0.4;

function add<Key extends string>(scores: Scores<Key>, key: Key, weight: number): void {
  scores[key] = (scores[key] ?? 0) + weight;
}

function near(spans: readonly Span[], at: number, reach: number): Span[] {
  const found: Span[] = [];
  for (let i = at - 1; i >= Math.max(0, at - reach); i--) {
    const span = spans[i];
    if (span) found.push(span);
  }
  return found;
}

/** A denial counts for the first feeling after it alone: "not sad but tired". */
function isDenied(spans: readonly Span[], at: number, reach: number): boolean {
  for (const span of near(spans, at, reach)) {
    if (is(span, 'not')) return true;
    if (reach === REACH.state && (span.meaning?.states.size ?? 0) > 0 && !is(span, 'very')) {
      const joined = near(spans, at, 1).some(({ text }) => text === 'or' || text === 'and');
      if (!joined) return false;
    }
  }
  return false;
}

function strength(spans: readonly Span[], at: number): number {
  const around = near(spans, at, 2);
  if (around.some(span => is(span, 'slightly'))) return SLIGHTLY;
  return around.some(span => is(span, 'very')) ? VERY : 1;
}

/** "At home, on the sofa, had dinner": many words that tell nothing tell no more than one. */
function addState(scores: Scores<Emotion>, emotion: Emotion, weight: number): void {
  if (emotion === 'neutral') scores.neutral = Math.max(scores.neutral ?? 0, weight);
  else add(scores, emotion, weight);
}

function weighState(into: Weighed, { spans }: Part, still: number, made: number): void {
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

function weighWish(into: Weighed, { spans }: Part, made: number): void {
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

const isFeeling = ({ meaning }: Span): boolean => (meaning?.states.size ?? 0) > 0;

/** What a sentence says of a state that holds: without wishes, feelings denied, and what is over. */
export function whatHolds(parts: readonly Part[]): Span[] {
  const still = stillHolds(parts);
  return parts.flatMap(({ wish, spans }, part) =>
    wish || (still[part] ?? 1) < 1
      ? []
      : spans.filter(
          (span, at) => !is(span, 'not') && !(isFeeling(span) && isDenied(spans, at, REACH.state)),
        ),
  );
}

/** Which parts ask in so many words, or go on where the one before did. */
function madeWishes(parts: readonly Part[]): boolean[] {
  const made: boolean[] = [];
  for (const { wish, spans } of parts)
    made.push(
      wish && (made.at(-1) === true || spans.some(span => is(span, 'wanting') || is(span, 'pleading'))),
    );
  return made;
}

/** Who tells of joy and asks for the merry asks for more of the same: nobody needs cheering up who is cheerful. */
function keepJoy({ states, goals }: Weighed): void {
  const { happy = 0, ...others } = states;
  if (goals.lift === undefined || happy <= Math.max(0, ...Object.values(others))) return;
  add(goals, 'match', goals.lift);
  delete goals.lift;
}

export function weigh(parts: readonly Part[]): Weighed {
  const into: Weighed = { states: {}, goals: {} };
  const still = stillHolds(parts);
  const made = madeWishes(parts);
  parts.forEach((part, at) => {
    const heard = made.includes(true) && !made[at] ? OVERHEARD : 1;
    if (part.wish) weighWish(into, part, heard);
    else weighState(into, part, still[at] ?? 1, heard);
  });
  // "Light-hearted, nobody dies, a happy ending": a mere list tells nobody's joy.
  if (made.includes(true) || parts.some(({ wish, spans }) => !wish && tells(spans))) keepJoy(into);
  return into;
}
