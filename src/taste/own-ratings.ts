import { type Answer, MOST_ANSWERS, type TasteState } from './answers.ts';

/** One line of a ratings file whose title was recognised. */
export interface Recognised {
  /** The title's key. */
  readonly key: string;
  /** Null where the line tells no liking. */
  readonly answer: Answer | null;
}

export interface OwnRatings {
  readonly taste: TasteState;
  readonly seen: readonly string[];
  /** Lines. */
  readonly recognised: number;
  readonly total: number;
}

/** Every n-th, so that likes and dislikes, old and new keep their shares. */
function thinned<T>(all: readonly T[], most: number): T[] {
  const step = Math.max(1, all.length / most);
  return Array.from({ length: Math.min(most, all.length) }, (_, i) => all[Math.floor(i * step)] as T);
}

/** What a file of ratings comes to; of a title named twice the last line counts. */
export function gatherRatings(lines: readonly (Recognised | null)[]): OwnRatings {
  const known = lines.filter(line => line !== null);
  const answers = new Map(known.flatMap(({ key, answer }) => (answer ? [[key, answer] as const] : [])));
  return {
    taste: { version: 1, answers: thinned([...answers.values()], MOST_ANSWERS) },
    seen: [...new Set(known.map(({ key }) => key))],
    recognised: known.length,
    total: lines.length,
  };
}
