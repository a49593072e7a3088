import type { Columns } from '../../catalog/columns.ts';
import { LIKENESS_SIZE } from '../../catalog/layout.ts';
import { words } from '../../catalog/match/normalise.ts';
import { LIKENESS_LENGTH } from './features.ts';
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

const byGenreAndPoint = (titleIndex: TitleIndex, a: number, b: number): number => {
  const { genres } = titleIndex.columns;
  const shared = sharedGenres(genres[a] ?? 0, genres[b] ?? 0);
  return (shared + closeness(pointOf(titleIndex, a), pointOf(titleIndex, b))) / 2;
};

/** The cosine of their vectors; undefined where one has none. */
function byVector({ likeness: all }: Columns, a: number, b: number): number | undefined {
  let product = 0;
  let isKnown = false;
  for (let i = 0; i < LIKENESS_SIZE; i += 1) {
    const [one, other] = [all[a * LIKENESS_SIZE + i] ?? 0, all[b * LIKENESS_SIZE + i] ?? 0];
    product += one * other;
    isKnown ||= one !== 0 && other !== 0;
  }
  return isKnown ? Math.max(0, product / LIKENESS_LENGTH ** 2) : undefined;
}

/** How alike two titles are, from 0 to 1: half by genres and place, half by all that is known of them. */
export function likeness(titleIndex: TitleIndex, a: number, b: number): number {
  const near = byGenreAndPoint(titleIndex, a, b);
  return (near + (byVector(titleIndex.columns, a, b) ?? near)) / 2;
}
