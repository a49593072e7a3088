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

/** In units of the score: so much worse than the best one fits the title that opens the list, at most. */
const MOST_WORSE = 0.8;
/** A shorter list is what fits best and nothing else. */
const FEWEST = 3;

type Test = (one: Candidate) => boolean;

/** Whoever knows the first title trusts the others. If none is known, the one of the pool that fits best drives out the last. */
function opened(list: readonly Candidate[], pool: readonly Candidate[], opens: Test): Candidate[] {
  const first = list.find(opens) ?? pool.find(opens);
  const best = list[0];
  if (!first || !best || list.length < FEWEST || best.score - first.score > MOST_WORSE) return [...list];
  return [first, ...list.filter(one => one !== first)].slice(0, list.length);
}

/** The best of the pool takes the last place where the list holds none. */
function ended(list: readonly Candidate[], pool: readonly Candidate[], belongs: Test): Candidate[] {
  const last = list.some(belongs) ? undefined : pool.find(belongs);
  return last && list.length >= FEWEST ? [...list.slice(0, -1), last] : [...list];
}

/** A list opens with a title that most people know, and holds one that they are likely not to know. */
export function knownAndNew(
  titleIndex: TitleIndex,
  list: readonly Candidate[],
  pool: readonly Candidate[],
): Candidate[] {
  const withKnown = opened(list, pool, one => isKnown(titleIndex, one));
  return ended(withKnown, pool, one => isGem(titleIndex, one));
}
