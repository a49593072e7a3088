import type { RankedTitle } from './rank.ts';

/** Own titles take up to this part of a list: the person wants to find them, and to discover others as well. */
const OWN_SHARE = 1 / 3;

/** Puts own titles into a list, each before the first that fits less well; the titles that fit least are dropped. */
export function mergeOwnTitles<T extends Pick<RankedTitle, 'score'>>(
  titles: readonly T[],
  own: readonly T[],
  limit: number,
): T[] {
  const mostOwn = Math.max(Math.ceil(limit * OWN_SHARE), limit - titles.length);
  const lowest =
    titles.length < limit ? Number.NEGATIVE_INFINITY : Math.min(...titles.map(({ score }) => score));
  const chosen = own.filter(({ score }) => score >= lowest).slice(0, mostOwn);
  const list = withoutLowest(titles, titles.length + chosen.length - limit);
  for (const title of chosen) {
    const place = list.findIndex(({ score }) => score < title.score);
    list.splice(place < 0 ? list.length : place, 0, title);
  }
  return list;
}

function withoutLowest<T extends Pick<RankedTitle, 'score'>>(titles: readonly T[], count: number): T[] {
  const dropped = new Set([...titles].sort((a, b) => a.score - b.score).slice(0, Math.max(0, count)));
  return titles.filter(title => !dropped.has(title));
}
