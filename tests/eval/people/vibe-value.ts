import { VIBE_LEVELS } from '../../../src/catalog/layout.ts';
import { VIBES, type Vibe, vibeNumber, vibePoint } from '../../../src/catalog/vibes.ts';
import { nearness } from '../../../src/picks/ranking/genre-fit.ts';
import type { TitleIndex } from '../../../src/picks/ranking/title-index.ts';

/** A vibe that stands for another counts less, the further down it stands in the table of words. */
const EACH_NEXT = 0.7;
/** Of two titles with neither of the vibes, the one that lies nearer to the first. */
const BY_PLACE = 0.15;

/** How much a title has of what these vibes mean together, by the catalog. */
export function vibeValue(titleIndex: TitleIndex, title: number, vibes: readonly Vibe[]): number {
  const { columns, points, profiles } = titleIndex;
  const levels = new Map<number, number>();
  for (let at = columns.vibeStarts[title] ?? 0; at < (columns.vibeStarts[title + 1] ?? 0); at += 1) {
    const packed = columns.vibes[at] ?? 0;
    levels.set(packed >> 4, (packed & 15) / VIBE_LEVELS);
  }
  const parts = vibes.map((vibe, place) => (levels.get(vibeNumber(vibe) ?? -1) ?? 0) * EACH_NEXT ** place);
  const row = VIBES[vibeNumber(vibes[0] ?? 'fun') ?? 0];
  const near = row ? nearness(points, profiles[title] ?? 0, vibePoint(row)) : 0;
  return Math.max(...parts) + 0.3 * parts.reduce((a, b) => a + b, 0) + BY_PLACE * near;
}
