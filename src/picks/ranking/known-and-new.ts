import type { Candidate } from './diverse.ts';
import type { TitleIndex } from './title-index.ts';

const MOST_FAMOUS = 255;
/** Popularity, from 0 to 1, of a title that most people know, and of one that few have heard of. */
const KNOWN_TO_MOST = 0.66;
const KNOWN_TO_FEW = 0.45;
/** What few have heard of must be loved by those who have. */
const LOVED = 75;

const popularity = ({ columns }: TitleIndex, title: number): number =>
  (columns.popularity[title] ?? 0) / MOST_FAMOUS;

const isKnown = (titleIndex: TitleIndex, { title }: Candidate): boolean =>
  popularity(titleIndex, title) >= KNOWN_TO_MOST;

const isGem = (titleIndex: TitleIndex, { title }: Candidate): boolean =>
  popularity(titleIndex, title) <= KNOWN_TO_FEW && (titleIndex.columns.regard[title] ?? 0) >= LOVED;

/** A list opens with a title that most people know: whoever knows the first one trusts the others. */
function opened(titleIndex: TitleIndex, list: readonly Candidate[]): Candidate[] {
  const first = list.findIndex(one => isKnown(titleIndex, one));
  if (first <= 0) return [...list];
  return [...list.slice(first, first + 1), ...list.slice(0, first), ...list.slice(first + 1)];
}

/** A list holds a title that people are likely not to know; if there is none, the best of the pool is its last. */
export function knownAndNew(
  titleIndex: TitleIndex,
  list: readonly Candidate[],
  pool: readonly Candidate[],
): Candidate[] {
  const gem = pool.find(one => isGem(titleIndex, one) && !list.includes(one));
  const hasGem = list.some(one => isGem(titleIndex, one));
  return opened(titleIndex, hasGem || !gem || list.length < 2 ? list : [...list.slice(0, -1), gem]);
}
