import { single } from './tokens.ts';

/** Real words one letter away from a word of feeling; they are no typing errors. */
const NOT_TYPOS = new Set(
  (
    'shared stared sacred score hated heated raced later fright bright might night light right tired tried wired ' +
    'there their where these those about again could would should might thing think things never every other ' +
    'house hours heart hear great maybe going doing being movie movies films today start story stuff place ' +
    'please work works world words watch still while other another brother mother father really someone ' +
    'friend friends family money ready reading living leaving having hoping lower power alive along long ' +
    'lone stole store loose horse course cause case fired first found bound round sound stand hand lovely early nearly'
  )
    .split(' ')
    .map(single),
);
const SHORTEST = 5;
const SHORTEST_SWAPPED = 3;

function firstDifference(a: string, b: string): number {
  let same = 0;
  while (same < a.length && a[same] === b[same]) same++;
  return same;
}

/** "sda": two neighbours changed places, the rest holds. */
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

/** One letter left out, added or changed; the first holds. */
export function isOneOff(typed: string, meant: string): boolean {
  const at = firstDifference(typed, meant);
  if (at === 0) return false;
  if (typed.length === meant.length) return typed.slice(at + 1) === meant.slice(at + 1);
  if (typed.length === meant.length + 1) return typed.slice(at + 1) === meant.slice(at);
  return typed.length + 1 === meant.length && typed.slice(at) === meant.slice(at + 1);
}

export function meantWord(typed: string, known: readonly string[]): string | undefined {
  if (typed.length < SHORTEST_SWAPPED || NOT_TYPOS.has(typed)) return undefined;
  const swapped = known.find(word => isSwapped(typed, word));
  if (swapped !== undefined || typed.length < SHORTEST) return swapped;
  return known.find(word => word.length >= SHORTEST && isOneOff(typed, word));
}
