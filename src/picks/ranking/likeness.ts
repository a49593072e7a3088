import { words } from '../../catalog/match/normalise.ts';
import { pointOf, type TitleIndex } from './title-index.ts';

const NUMERAL = /^\d+$/;

/** The part of a name that a film shares with its sequels: the name up to its colon or number. */
export function familyOf(name: string): string {
  const [first = '', ...rest] = words(name.split(/[:–]| - /)[0] ?? name);
  const number = rest.findIndex(word => NUMERAL.test(word));
  return [first, ...(number < 0 ? rest : rest.slice(0, number))].join(' ');
}

function bitCount(bits: number): number {
  let count = 0;
  for (let left = bits; left !== 0; left &= left - 1) count += 1;
  return count;
}

/** The share of the genres of either that both have. */
function sharedGenres(a: number, b: number): number {
  const either = bitCount(a | b);
  return either > 0 ? bitCount(a & b) / either : 0;
}

/** From 1 for the same point to 0 at a distance of 1 or more. */
function closeness(a: readonly number[], b: readonly number[]): number {
  const squares = a.reduce((sum, value, axis) => sum + (value - (b[axis] ?? 0)) ** 2, 0);
  return Math.max(0, 1 - Math.sqrt(squares));
}

/** How alike two titles are, from 0 to 1: half by shared genres, half by how close their points lie. */
export function likeness(titleIndex: TitleIndex, a: number, b: number): number {
  const { genres } = titleIndex.columns;
  const shared = sharedGenres(genres[a] ?? 0, genres[b] ?? 0);
  return (shared + closeness(pointOf(titleIndex, a), pointOf(titleIndex, b))) / 2;
}
