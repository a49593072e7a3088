import type { Weighed } from './scores.ts';
import { type Part, tells } from './split.ts';
import { weighState } from './states.ts';
import { presentShares } from './time.ts';
import { explicitWishes, keepJoy, weighWish } from './wishes.ts';

/** The weight of implied wishes where another one is explicit: "Light in the hall … something loud" asks for loud. */
const IMPLIED_WISH = 0.4;

export function weigh(parts: readonly Part[]): Weighed {
  const into: Weighed = { states: {}, goals: {} };
  const shares = presentShares(parts);
  const explicit = explicitWishes(parts);
  parts.forEach((part, at) => {
    const wishWeight = explicit.includes(true) && !explicit[at] ? IMPLIED_WISH : 1;
    if (part.wish) weighWish(into, part, wishWeight);
    else weighState(into, part, shares[at] ?? 1, wishWeight);
  });
  // A mere list of wishes says nothing of joy: "Light-hearted, nobody dies, a happy ending".
  if (explicit.includes(true) || parts.some(({ wish, spans }) => !wish && tells(spans))) keepJoy(into);
  return into;
}
