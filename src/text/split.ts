import { is, type Span } from './clauses.ts';
import { single } from './tokens.ts';
import { SENTENCE_WORDS } from './words/index.ts';

/** A stretch of a clause that tells of a state, or of a wish. */
export interface Part {
  readonly wish: boolean;
  readonly spans: readonly Span[];
}

/** A list of all languages as a set of words without doubled letters. */
const setOf = (list: 'telling' | 'filling' | 'shows'): ReadonlySet<string> =>
  new Set(Object.values(SENTENCE_WORDS).flatMap(words => words[list].split(' ').map(single)));

/** With one of these somebody tells what is; without, "a slow quiet film" asks. */
const TELLING = setOf('telling');
/** Words that say nothing by themselves. */
const FILLING = setOf('filling');
/** Names for what one can watch or hear. */
const SHOWS = setOf('shows');
/** "In the lake", "with candles" go on with what was told. */
const PLACING = new Set(
  'at behind below by from in inside into near on onto outside over under until with'.split(' '),
);
const SUPERLATIVE = /est$|^most$/;
const PAST = /[a-z]{2}ed$/;

/** "The river is rising" and "cleaned the tank" tell; "the saddest film" asks. */
function opensTelling([first, second]: readonly Span[]): boolean {
  if (first?.text === 'the') return !SUPERLATIVE.test(second?.text ?? '');
  return first !== undefined && !first.meaning && PAST.test(first.text);
}

export const tells = (clause: readonly Span[]): boolean =>
  opensTelling(clause) || clause.some(({ text }) => TELLING.has(text));
const namesShow = ({ text }: Span): boolean => text.split(' ').some(word => SHOWS.has(word));
const hasState = (clause: readonly Span[]): boolean =>
  clause.some(({ meaning }) => (meaning?.states.size ?? 0) > 0);

const hasWish = (clause: readonly Span[]): boolean =>
  clause.some(({ meaning }) => (meaning?.wishes.size ?? 0) + (meaning?.asks.size ?? 0) > 0);

/** "A daft comedy my gran would laugh at": what is told of a film stands behind it. */
function asksForShow(clause: readonly Span[]): boolean {
  const at = clause.findIndex(namesShow);
  const upTo = clause.slice(0, at + 1);
  return at >= 0 && !tells(upTo) && (hasWish(upTo) || hasState(upTo));
}

/** "Fast and loud", "soft voices": nothing but what is wished for, or that first of all. */
function namesWish(clause: readonly Span[]): boolean {
  if (tells(clause) || hasState(clause) || PLACING.has(clause[0]?.text ?? '')) return false;
  if (clause.some(({ meaning }) => (meaning?.asks.size ?? 0) > 0)) return true;
  const telling = clause.filter(
    span => !FILLING.has(span.text) && !is(span, 'very') && !is(span, 'slightly'),
  );
  const at = telling.findIndex(({ meaning }) => (meaning?.wishes.size ?? 0) > 0);
  return at === 0;
}

function isPlea(clause: readonly Span[]): boolean {
  const wantsFrom = clause.findIndex(span => is(span, 'wanting'));
  if (wantsFrom >= 0) return asksForShow(clause.slice(0, wantsFrom + 1));
  return (
    clause.some(span => is(span, 'pleading')) ||
    asksForShow(clause) ||
    (!tells(clause) && clause.some(namesShow) && (hasWish(clause) || !hasState(clause))) ||
    namesWish(clause)
  );
}

/** Begins telling again only at its border words: "something light after this awful week". */
function cut(clause: readonly Span[], wishing: boolean): Part[] {
  const parts: { wish: boolean; spans: Span[] }[] = [{ wish: wishing, spans: [] }];
  for (const [at, span] of clause.entries()) {
    const wish = parts.at(-1)?.wish ?? false;
    const tellsOn = !wish && (is(span, 'turning') || is(span, 'now')) && hasState(clause.slice(at + 1));
    if (tellsOn) parts.push({ wish: false, spans: [] });
    else if (is(span, 'wanting') && !wish) parts.push({ wish: true, spans: carriedNot(parts) });
    else if (is(span, 'because') && wish) parts.push({ wish: false, spans: [] });
    parts.at(-1)?.spans.push(span);
  }
  return parts.filter(({ spans }) => spans.length > 0);
}

/** "I don't | want anything sad": the denial belongs to the wish. */
function carriedNot(parts: readonly { spans: Span[] }[]): Span[] {
  const before = parts.at(-1)?.spans;
  const last = before?.at(-1);
  if (!before || !last || !is(last, 'not')) return [];
  before.pop();
  return [last];
}

/** A list goes on as it began: "something light, funny, short". */
const goesOn = (clause: readonly Span[], before: Part | undefined): boolean =>
  (before?.wish ?? false) && hasWish(clause) && !tells(clause) && !clause.some(span => is(span, 'because'));

export function splitParts(clauses: readonly (readonly Span[])[]): Part[] {
  const parts: Part[] = [];
  for (const clause of clauses) parts.push(...cut(clause, isPlea(clause) || goesOn(clause, parts.at(-1))));
  return parts;
}
