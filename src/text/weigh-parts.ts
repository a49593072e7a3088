import type { Weighed } from './scores.ts';
import { type Part, tells } from './split.ts';
import { weighState } from './states.ts';
import { stillHolds } from './time.ts';
import { keepJoy, madeWishes, weighWish } from './wishes.ts';

/** "Light in the hall … something loud": once a wish is made in so many words, others are overheard. */
const OVERHEARD = 0.4;

export function weigh(parts: readonly Part[]): Weighed {
  const into: Weighed = { states: {}, goals: {} };
  const still = stillHolds(parts);
  const made = madeWishes(parts);
  parts.forEach((part, at) => {
    const heard = made.includes(true) && !made[at] ? OVERHEARD : 1;
    if (part.wish) weighWish(into, part, heard);
    else weighState(into, part, still[at] ?? 1, heard);
  });
  // "Light-hearted, nobody dies, a happy ending": a mere list tells nobody's joy.
  if (made.includes(true) || parts.some(({ wish, spans }) => !wish && tells(spans))) keepJoy(into);
  return into;
}
