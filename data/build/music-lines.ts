import type { Point } from '../../src/catalog/point.ts';
import type { MusicGenre } from './sources/music-titles.ts';
import type { Work } from './work.ts';

const hundredths = ({ pleasant, energy, tension }: Point): string =>
  [pleasant, energy, tension].map(axis => Math.round(axis * 100)).join(',');

/** "12,40" for an artist, "12,40|ABBA" for an album, "12,40|ABBA|85,40,-60" for a song; src/catalog/music.ts reads it. */
function lineOf(work: Work, numberOf: ReadonlyMap<string, number>): string {
  const numbers = work.musicGenres.map(id => numberOf.get(id)).filter(number => number !== undefined);
  const parts = [numbers.join(',')];
  if (work.by || work.point) parts.push(work.by ?? '');
  if (work.point) parts.push(hundredths(work.point));
  return parts.join('|');
}

/** A line for each piece of music, in the order of the works. */
export function musicLines(works: readonly Work[], genres: readonly MusicGenre[]): string[] {
  const numberOf = new Map(genres.map(({ id }, number) => [id, number]));
  return works.filter(({ kind }) => kind === 'music').map(work => lineOf(work, numberOf));
}
