import { words } from '../../catalog/match/normalise.ts';
import { pointOf, type TitleIndex } from './title-index.ts';

const NUMERAL = /^\d+$/;

/** What the films of a series share: the name up to its colon or number. */
export function familyOf(name: string): string {
  const [first = '', ...rest] = words(name.split(/[:–]| - /)[0] ?? name);
  const number = rest.findIndex(word => NUMERAL.test(word));
  return [first, ...(number < 0 ? rest : rest.slice(0, number))].join(' ');
}

function popCount(bits: number): number {
  let count = 0;
  for (let left = bits; left !== 0; left &= left - 1) count += 1;
  return count;
}

function genresShared(a: number, b: number): number {
  const together = popCount(a | b);
  return together > 0 ? popCount(a & b) / together : 0;
}

function nearby(a: readonly number[], b: readonly number[]): number {
  const squares = a.reduce((sum, value, axis) => sum + (value - (b[axis] ?? 0)) ** 2, 0);
  return Math.max(0, 1 - Math.sqrt(squares));
}

/** From 0 to 1: half by the genres shared, half by how near they lie in what they do to their viewers. */
export function likeness(shelf: TitleIndex, a: number, b: number): number {
  const { genres } = shelf.columns;
  const shared = genresShared(genres[a] ?? 0, genres[b] ?? 0);
  return (shared + nearby(pointOf(shelf, a), pointOf(shelf, b))) / 2;
}
