/** How sure a reading is, in three steps that the screens name in words instead of numbers. */
export const SURENESS = ['unsure', 'fairly', 'quite'] as const;
export type Sureness = (typeof SURENESS)[number];

/**
 * Below `askBelow`, which the model sets from its risk–coverage curve, the product asks instead of asserting.
 * From the middle between `askBelow` and 1 on it is quite sure.
 */
export function sureness(confidence: number, askBelow: number): Sureness {
  if (confidence < askBelow) return 'unsure';
  return confidence < (1 + askBelow) / 2 ? 'fairly' : 'quite';
}
