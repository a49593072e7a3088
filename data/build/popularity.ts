import type { Work } from './work.ts';

/** The fame of works of which an editor says that so many people have heard, from few to nearly everybody. */
const FAME_OF_KNOWN = { 1: 3, 2: 5, 3: 7.5, 4: 10, 5: 13 } as const;
/**
 * For songs, the step from 3 (known in its scene or country) to 4 (known to most who listen to music) counts most: a person
 * can like a film they never heard of, but a list of strange songs in five languages says nothing to them.
 */
const FAME_OF_KNOWN_SONG = { 1: 3, 2: 4, 3: 6, 4: 11, 5: 13 } as const;
/** Votes and hours tell works apart that an editor finds equally known. */
const SHARE_OF_SOURCES = 0.35;

export function fameOf(work: Work): number {
  // No source counts those who hear a song.
  if (work.known) return FAME_OF_KNOWN_SONG[work.known];
  const counted = countedFame(work);
  if (!work.grade) return counted;
  return SHARE_OF_SOURCES * counted + (1 - SHARE_OF_SOURCES) * FAME_OF_KNOWN[work.grade.known];
}

/**
 * How well known a work is, in natural-log units, so that two works of the same name can be compared.
 * No source counts the viewers of every work; instead, votes and articles are counted, and for works that
 * stream today the services' lists and Netflix's hours viewed.
 */
function countedFame({ fame, aliases, categories, ids, vibes, year }: Work): number {
  const hours = fame.hours > 0 ? 2.5 + 0.6 * Math.log(1 + fame.hours / 1e6) : 0;
  return (
    1.2 * Math.log1p(fame.votes) +
    0.5 * fame.articles +
    0.35 * Math.log1p(aliases.size) +
    0.25 * Math.log1p(categories.size + vibes.size) +
    0.8 * fame.services +
    (fame.listed ? 2 : 0) +
    (ids.netflix.size > 0 ? 0.5 : 0) +
    (year >= 2015 ? 0.4 : 0) +
    hours
  );
}
