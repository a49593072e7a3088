/** Words before numbers (LOOK.md): how sure a reading is, in three steps the interface can say. */
export const SURENESS = ['unsure', 'fairly', 'quite'] as const;
export type Sureness = (typeof SURENESS)[number];

const QUITE_SURE_FROM = 0.7;

/** Below `askBelow`, set by the model from its risk–coverage curve, the product asks instead of asserting. */
export function sureness(confidence: number, askBelow: number): Sureness {
  if (confidence < askBelow) return 'unsure';
  return confidence < QUITE_SURE_FROM ? 'fairly' : 'quite';
}
