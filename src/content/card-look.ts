import type { Emotion } from '../mood/emotions.ts';
import type { Lighting } from '../pages/lighting.ts';
import type { Mark } from '../pages/page-sighting.ts';

/** How a title that is no pick is shown, where the person wants it to step back. */
export type Rest = 'dim' | 'seen';
/** How a card is shown: lit in the colour of an emotion, stepping back, or (null) as the site made it. */
export type CardLook = Emotion | Rest | null;

export const isLit = (look: CardLook): look is Emotion => look !== null && look !== 'dim' && look !== 'seen';

export const dimsRest = ({ intensity, dimRest }: Lighting): boolean => dimRest || intensity === 'spotlight';

/** Unknown titles stay as the site made them: a wrong mark is worse than none. */
export function lookOf(mark: Mark | null, { hideSeen }: Lighting): CardLook {
  if (!mark?.known) return null;
  if (mark.seen && hideSeen) return 'seen';
  return mark.lit ? mark.emotion : 'dim';
}
