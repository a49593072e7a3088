import type { Emotion } from '../mood/emotions.ts';
import type { Lighting } from '../pages/lighting.ts';
import type { Mark } from '../pages/page-sighting.ts';

/** How a title that is no pick steps back. */
export type Rest = 'dim' | 'seen';
/** What becomes of a card: lit in a mood, stepping back, or left as the site made it. */
export type CardLook = Emotion | Rest | null;

export const isLit = (look: CardLook): look is Emotion => look !== null && look !== 'dim' && look !== 'seen';

export const dimsRest = ({ intensity, dimRest }: Lighting): boolean => dimRest || intensity === 'spotlight';

/** Unknown titles are left alone: a wrong mark is worse than none. */
export function lookOf(mark: Mark | null, { hideSeen }: Lighting): CardLook {
  if (!mark?.known) return null;
  if (mark.seen && hideSeen) return 'seen';
  return mark.lit ? mark.emotion : 'dim';
}
