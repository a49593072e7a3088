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

/** One letter left out, added, changed, or two changed places; the first letter holds. */
export function isOneOff(typed: string, meant: string): boolean {
  if (typed[0] !== meant[0] || Math.abs(typed.length - meant.length) > 1) return false;
  let same = 0;
  while (same < typed.length && typed[same] === meant[same]) same++;
  const rest = (word: string, from: number): string => word.slice(from);
  if (typed.length > meant.length) return rest(typed, same + 1) === rest(meant, same);
  if (typed.length < meant.length) return rest(typed, same) === rest(meant, same + 1);
  const swapped = typed[same] === meant[same + 1] && typed[same + 1] === meant[same];
  return (
    rest(typed, same + 1) === rest(meant, same + 1) ||
    (swapped && rest(typed, same + 2) === rest(meant, same + 2))
  );
}

export function meantWord(typed: string, known: readonly string[]): string | undefined {
  if (typed.length < SHORTEST || NOT_TYPOS.has(typed)) return undefined;
  return known.find(word => word.length >= SHORTEST && isOneOff(typed, word));
}
