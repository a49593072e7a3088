import { is, type Span } from './clauses.ts';
import { single } from './tokens.ts';

/** A stretch of a clause that tells of a state, or of a wish. */
export interface Part {
  readonly wish: boolean;
  readonly spans: readonly Span[];
}

/** With one of these somebody tells what is; without, "a slow quiet film" asks. */
const TELLING = new Set(
  (
    'i im ive id ill my our his her hes shes theyre theyve theres heres weve youve he she it its they we was is are ' +
    'were had has have been got get gets did said says went came come comes saw woke found lost made took told gave ' +
    'won broke sold heard felt kept sent ran sat slept spent ate drove fell hit met paid stole swore threw wrote turns ' +
    'left just still again ago already everyone everybody someone somebody nobody that this today yesterday tomorrow ' +
    'day week weekend shift morning afternoon monday tuesday wednesday thursday friday saturday sunday ' +
    'ich bin habe hat war ist mir es alles estoy soy fue era el ella je jai suis cest il elle est mon ma'
  )
    .split(' ')
    .map(single),
);
/** "In the lake", "with candles" go on with what was told. */
const PLACING = new Set(
  'at behind below by from in inside into near on onto outside over under until with'.split(' '),
);
const FILLING = new Set(
  (
    'a an and as both just maybe more of only or pure some the then to total algo de del e el la las lo los o para por ' +
    'que un una y au aux d des du et l le les ou pour qui une der die das ein eine einen etwas fur nur oder und was zum'
  ).split(' '),
);
const SHOWS = new Set(
  (
    'album anime cartoon cartoons comedies comedy documentaries documentary drama dramas episode film films flick ' +
    'flicks movie movies music playlist podcast romcom romcoms series show shows sitcom sitcoms song ' +
    'songs soundtrack stories story tale telly thriller thrillers tune tunes tv weepie western westerns musical musicals whodunit whodunnit biopic scifi peli pelicula musica musique musik'
  )
    .split(' ')
    .map(single),
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
