import { is, type Span } from './clauses.ts';

/** A stretch of a clause that tells of a state, or of a wish. */
export interface Part {
  readonly wish: boolean;
  readonly spans: readonly Span[];
}

/** With one of these somebody tells what is; without, "a slow quiet film" asks. */
const TELLING = new Set(
  (
    'i im ive my he she it its they we was is were had that this ich bin habe hat war ist mir es alles estoy soy fue ' +
    'era el ella je jai suis cest il elle est mon ma'
  ).split(' '),
);
const SHOWS = new Set(
  'film films movie movies show series song music pelicula serie musica musique musik'.split(' '),
);

const tells = (clause: readonly Span[]): boolean => clause.some(({ text }) => TELLING.has(text));
const hasState = (clause: readonly Span[]): boolean =>
  clause.some(({ meaning }) => (meaning?.states.size ?? 0) > 0);

const hasWish = (clause: readonly Span[]): boolean =>
  clause.some(({ meaning }) => (meaning?.wishes.size ?? 0) + (meaning?.asks.size ?? 0) > 0);

const isPlea = (clause: readonly Span[]): boolean =>
  !clause.some(span => is(span, 'wanting')) &&
  (clause.some(span => is(span, 'pleading')) ||
    (!tells(clause) && hasWish(clause) && (clause.some(({ text }) => SHOWS.has(text)) || !hasState(clause))));

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
