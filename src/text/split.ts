import { hasRole, type Span } from './clauses.ts';
import { single } from './tokens.ts';
import { SENTENCE_WORDS } from './words/index.ts';

/** A part of a clause that tells a state, or a wish. */
export interface Part {
  readonly wish: boolean;
  readonly spans: readonly Span[];
}

/** A list of all languages as a set of words without doubled letters. */
const setOf = (list: 'telling' | 'filling' | 'shows'): ReadonlySet<string> =>
  new Set(Object.values(SENTENCE_WORDS).flatMap(words => words[list].split(' ').map(single)));

/** Words of somebody who tells what is. A clause without them may be a wish: "a slow quiet film". */
const TELLING = setOf('telling');
/** Words that say nothing by themselves. */
const FILLING = setOf('filling');
/** Words for what one can watch or hear. */
const SHOWS = setOf('shows');
/** A clause that begins with one of these goes on with what was told: "in the lake", "with candles". */
const PLACE_WORDS = new Set(
  'at behind below by from in inside into near on onto outside over under until with'.split(' '),
);
const SUPERLATIVE = /est$|^most$/;
const PAST = /[a-z]{2}ed$/;

/** "The river is rising" and "cleaned the tank" tell something; "the saddest film" is a wish. */
function beginsTelling([first, second]: readonly Span[]): boolean {
  if (first?.text === 'the') return !SUPERLATIVE.test(second?.text ?? '');
  return first !== undefined && !first.meaning && PAST.test(first.text);
}

export const tells = (clause: readonly Span[]): boolean =>
  beginsTelling(clause) || clause.some(({ text }) => TELLING.has(text));
const namesShow = ({ text }: Span): boolean => text.split(' ').some(word => SHOWS.has(word));
const hasState = (clause: readonly Span[]): boolean =>
  clause.some(({ meaning }) => (meaning?.states.size ?? 0) > 0);

const hasWish = (clause: readonly Span[]): boolean =>
  clause.some(({ meaning }) => (meaning?.wishes.size ?? 0) + (meaning?.asks.size ?? 0) > 0);

/** "A daft comedy my gran would laugh at": only what stands before the word for the film decides. */
function asksForShow(clause: readonly Span[]): boolean {
  const at = clause.findIndex(namesShow);
  const upTo = clause.slice(0, at + 1);
  return at >= 0 && !tells(upTo) && (hasWish(upTo) || hasState(upTo));
}

/** "Fast and loud", "soft voices": the clause begins with what is wished for. */
function namesWish(clause: readonly Span[]): boolean {
  if (tells(clause) || hasState(clause) || PLACE_WORDS.has(clause[0]?.text ?? '')) return false;
  if (clause.some(({ meaning }) => (meaning?.asks.size ?? 0) > 0)) return true;
  const content = clause.filter(
    span => !FILLING.has(span.text) && !hasRole(span, 'very') && !hasRole(span, 'slightly'),
  );
  const at = content.findIndex(({ meaning }) => (meaning?.wishes.size ?? 0) > 0);
  return at === 0;
}

function isWish(clause: readonly Span[]): boolean {
  const wantsFrom = clause.findIndex(span => hasRole(span, 'wanting'));
  if (wantsFrom >= 0) return asksForShow(clause.slice(0, wantsFrom + 1));
  return (
    clause.some(span => hasRole(span, 'pleading')) ||
    asksForShow(clause) ||
    (!tells(clause) && clause.some(namesShow) && (hasWish(clause) || !hasState(clause))) ||
    namesWish(clause)
  );
}

/** Splits a clause where a wish begins or ends: "something light | after this awful week". */
function splitClause(clause: readonly Span[], beginsAsWish: boolean): Part[] {
  const parts: { wish: boolean; spans: Span[] }[] = [{ wish: beginsAsWish, spans: [] }];
  for (const [at, span] of clause.entries()) {
    const wish = parts.at(-1)?.wish ?? false;
    const beginsState =
      !wish && (hasRole(span, 'turning') || hasRole(span, 'now')) && hasState(clause.slice(at + 1));
    if (beginsState) parts.push({ wish: false, spans: [] });
    else if (hasRole(span, 'wanting') && !wish) parts.push({ wish: true, spans: takeNegation(parts) });
    else if (hasRole(span, 'because') && wish) parts.push({ wish: false, spans: [] });
    parts.at(-1)?.spans.push(span);
  }
  return parts.filter(({ spans }) => spans.length > 0);
}

/** Moves a negation from the end of the part before into the wish: "I don't | want anything sad". */
function takeNegation(parts: readonly { spans: Span[] }[]): Span[] {
  const before = parts.at(-1)?.spans;
  const last = before?.at(-1);
  if (!before || !last || !hasRole(last, 'not')) return [];
  before.pop();
  return [last];
}

/** A list of wishes goes on in the next clause: "something light, funny, short". */
const continuesWish = (clause: readonly Span[], before: Part | undefined): boolean =>
  (before?.wish ?? false) &&
  hasWish(clause) &&
  !tells(clause) &&
  !clause.some(span => hasRole(span, 'because'));

export function splitParts(clauses: readonly (readonly Span[])[]): Part[] {
  const parts: Part[] = [];
  for (const clause of clauses)
    parts.push(...splitClause(clause, isWish(clause) || continuesWish(clause, parts.at(-1))));
  return parts;
}
