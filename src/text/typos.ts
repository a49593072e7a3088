import { single } from './tokens.ts';
import { ORDINARY } from './words/ordinary.ts';

const NOT_TYPOS = new Set(ORDINARY.trim().split(/\s+/).map(single));
const SHORTEST = 5;
const SHORTEST_SWAPPED = 3;

function firstDifference(a: string, b: string): number {
  let same = 0;
  while (same < a.length && a[same] === b[same]) same++;
  return same;
}

/** Two letters next to each other changed places: "sda" for "sad". */
export function isSwapped(typed: string, meant: string): boolean {
  const at = firstDifference(typed, meant);
  return (
    at > 0 &&
    typed.length === meant.length &&
    typed[at] === meant[at + 1] &&
    typed[at + 1] === meant[at] &&
    typed.slice(at + 2) === meant.slice(at + 2)
  );
}

/** One letter other than the first was left out, added or changed. */
export function isOneOff(typed: string, meant: string): boolean {
  const at = firstDifference(typed, meant);
  if (at === 0) return false;
  if (typed.length === meant.length) return typed.slice(at + 1) === meant.slice(at + 1);
  if (typed.length === meant.length + 1) return typed.slice(at + 1) === meant.slice(at);
  return typed.length + 1 === meant.length && typed.slice(at) === meant.slice(at + 1);
}

/** The known word that a typing error stands for. */
export function meantWord(typed: string, known: readonly string[]): string | undefined {
  if (typed.length < SHORTEST_SWAPPED || NOT_TYPOS.has(typed)) return undefined;
  const swapped = known.find(word => isSwapped(typed, word));
  if (swapped !== undefined || typed.length < SHORTEST) return swapped;
  return known.find(word => word.length >= SHORTEST && isOneOff(typed, word));
}
