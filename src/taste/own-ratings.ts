import { MOST_ANSWERS, MOST_SEEN } from '../storage/limits.ts';
import type { TasteAnswer, TasteState } from './answers.ts';

/** One line of a ratings file whose title was recognised. */
export interface RecognisedRating {
  /** The title's key. */
  readonly key: string;
  /** Null where the line says only that the title was seen. */
  readonly answer: TasteAnswer | null;
}

/** What a ratings file adds to the person's taste. */
export interface OwnRatings {
  readonly taste: TasteState;
  /** Title keys. */
  readonly seen: readonly string[];
  /** The number of lines whose title was recognised, and that of all lines. */
  readonly recognised: number;
  readonly total: number;
}

/** At most `most` of all, evenly spaced, so that likes and dislikes, old and new keep their shares. */
function thinned<T>(all: readonly T[], most: number): T[] {
  const step = Math.max(1, all.length / most);
  return Array.from({ length: Math.min(most, all.length) }, (_, i) => all[Math.floor(i * step)] as T);
}

/** Gathers the lines of a ratings file; where two lines name the same title, the last one counts. */
export function gatherRatings(lines: readonly (RecognisedRating | null)[]): OwnRatings {
  const known = lines.filter(line => line !== null);
  const answers = new Map(known.flatMap(({ key, answer }) => (answer ? [[key, answer] as const] : [])));
  return {
    taste: { version: 1, answers: thinned([...answers.values()], MOST_ANSWERS) },
    seen: [...new Set(known.map(({ key }) => key))].slice(-MOST_SEEN),
    recognised: known.length,
    total: lines.length,
  };
}
