import type { Ranked } from './rank.ts';

/** Own titles take up to this part of a list: they were brought to be found, and the list is to stay a discovery. */
const OWN_PART = 1 / 3;

/** Own titles among the others, each before the first that fits less well; the least fitting make room. */
export function shareOut<T extends Pick<Ranked, 'score'>>(
  titles: readonly T[],
  own: readonly T[],
  limit: number,
): T[] {
  const room = Math.max(Math.ceil(limit * OWN_PART), limit - titles.length);
  const least =
    titles.length < limit ? Number.NEGATIVE_INFINITY : Math.min(...titles.map(({ score }) => score));
  const chosen = own.filter(({ score }) => score >= least).slice(0, room);
  const list = withoutLeast(titles, titles.length + chosen.length - limit);
  for (const title of chosen) {
    const at = list.findIndex(({ score }) => score < title.score);
    list.splice(at < 0 ? list.length : at, 0, title);
  }
  return list;
}

function withoutLeast<T extends Pick<Ranked, 'score'>>(titles: readonly T[], count: number): T[] {
  const going = new Set([...titles].sort((a, b) => a.score - b.score).slice(0, Math.max(0, count)));
  return titles.filter(title => !going.has(title));
}
