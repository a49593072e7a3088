import type { TrackedCard } from './tracked-cards.ts';

const rowOf = ({ card: { sighting }, mark, look }: TrackedCard) => ({
  ...sighting,
  recognised: mark?.known ? (mark.by ?? 'catalog') : mark && 'no',
  lit: mark?.known && mark.lit,
  look,
});

/** For development: what was read from each card, and the background's answer. The Help section gives the reasons. */
export function logCards(layer: string, cards: readonly TrackedCard[]): void {
  console.groupCollapsed(`Moodlight: ${cards.length} cards, read by ${layer}`);
  console.table(cards.map(rowOf));
  console.groupEnd();
}
