import type { Columns } from '../../catalog/columns.ts';
import { VIBE_LEVELS } from '../../catalog/layout.ts';
import { VIBES } from '../../catalog/vibes.ts';
import type { GenreMap } from '../../genre-map/genre-map.ts';
import { vibeWeightOf } from '../../genre-map/vibe-rows.ts';
import { EMOTIONS } from '../../mood/emotions.ts';
import type { Odds } from '../../mood/odds.ts';

/** What the person's map asks of each vibe for a reading, in the order of VIBES. */
export const vibeWishes = (map: GenreMap, odds: Odds): Float64Array =>
  Float64Array.from(VIBES, ({ id }) =>
    EMOTIONS.reduce((sum, emotion) => sum + odds[emotion] * vibeWeightOf(map, emotion, id), 0),
  );

/** How far a title has what is wished for: from about −2 to 2. */
export function wishedVibes({ vibeStarts, vibes }: Columns, title: number, wishes: Float64Array): number {
  const start = vibeStarts[title] ?? 0;
  const end = vibeStarts[title + 1] ?? 0;
  let sum = 0;
  for (let at = start; at < end; at += 1) {
    const packed = vibes[at] ?? 0;
    sum += (wishes[packed >> 4] ?? 0) * (packed & 15);
  }
  return end > start ? sum / VIBE_LEVELS / Math.sqrt(end - start) : 0;
}
