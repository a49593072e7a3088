import type { Work } from './work.ts';

/**
 * How well known a work is, in natural-log units, so that two works of the same name can be compared.
 * No source counts the viewers of every work; instead, votes and articles are counted, and for works that
 * stream today the services' lists and Netflix's hours viewed.
 */
export function fameOf({ fame, aliases, categories, ids, tags, year }: Work): number {
  const hours = fame.hours > 0 ? 2.5 + 0.6 * Math.log(1 + fame.hours / 1e6) : 0;
  return (
    1.2 * Math.log1p(fame.votes) +
    0.5 * fame.articles +
    0.35 * Math.log1p(aliases.size) +
    0.25 * Math.log1p(categories.size + tags.size) +
    0.8 * fame.services +
    (fame.listed ? 2 : 0) +
    (ids.netflix.size > 0 ? 0.5 : 0) +
    (year >= 2015 ? 0.4 : 0) +
    hours
  );
}
