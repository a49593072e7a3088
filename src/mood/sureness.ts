/** Words before numbers: how sure a reading is, in three steps the interface can say. */
export const SURENESS = ['unsure', 'fairly', 'quite'] as const;
export type Sureness = (typeof SURENESS)[number];

/**
 * Below `askBelow`, set by the model from its risk–coverage curve, the product asks instead of asserting;
 * half-way between there and certainty it begins to be quite sure.
 */
export function sureness(confidence: number, askBelow: number): Sureness {
  if (confidence < askBelow) return 'unsure';
  return confidence < (1 + askBelow) / 2 ? 'fairly' : 'quite';
}
