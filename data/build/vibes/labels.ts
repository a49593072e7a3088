import { type Vibe, vibeNumber } from '../../../src/catalog/vibes.ts';
import type { Work } from '../work.ts';

export const FUNNY = vibeNumber('funny') ?? 0;
/** Who writes one of these need not write "funny" as well. */
const KINDS_OF_FUNNY: ReadonlySet<number> = new Set(
  (
    [
      'hilarious',
      'goofy',
      'silly',
      'witty',
      'raunchy',
      'dark-humour',
      'satirical',
      'dry',
      'campy',
    ] satisfies Vibe[]
  ).map(vibe => vibeNumber(vibe) ?? 0),
);

export const gradedWorks = (works: readonly Work[]): Work[] =>
  works.filter(({ grade, genres, categories }) => grade && (genres !== 0 || categories.size > 0));

/** What an editor wrote of a work. */
export function labelsOf({ grade }: Work): ReadonlySet<number> {
  const vibes = new Set(grade?.vibes);
  if (grade?.vibes.some(vibe => KINDS_OF_FUNNY.has(vibe))) vibes.add(FUNNY);
  return vibes;
}
