import type { Point } from './point.ts';

interface TagRow {
  readonly id: string;
  /** Its category on omdb.org. */
  readonly omdb: number;
  /** Pleasantness, energy and tension, from −1 to 1. */
  readonly at: readonly [number, number, number];
}

/** What a title does to its viewers, in the words of omdb.org. The shipped catalog stores positions in this list: append only. */
export const EMOTION_TAGS = [
  { id: 'exciting', omdb: 10214, at: [0.45, 0.9, 0.5] },
  { id: 'suspenseful', omdb: 10215, at: [-0.1, 0.5, 0.9] },
  { id: 'funny', omdb: 10216, at: [0.85, 0.45, -0.6] },
  { id: 'uplifting', omdb: 10217, at: [0.9, 0.35, -0.6] },
  { id: 'relaxed', omdb: 10218, at: [0.55, -0.7, -0.8] },
  { id: 'romantic', omdb: 10219, at: [0.65, -0.05, -0.3] },
  { id: 'erotic', omdb: 10220, at: [0.3, 0.3, 0.1] },
  { id: 'touching', omdb: 10221, at: [0.15, -0.35, -0.05] },
  { id: 'stimulating', omdb: 10222, at: [0.25, -0.05, 0.0] },
  { id: 'serious', omdb: 10223, at: [-0.35, -0.25, 0.3] },
  { id: 'misery', omdb: 10224, at: [-0.75, -0.5, 0.15] },
  { id: 'dark', omdb: 10225, at: [-0.6, 0.2, 0.6] },
  { id: 'scary', omdb: 10226, at: [-0.65, 0.6, 0.95] },
  { id: 'disturbing', omdb: 10227, at: [-0.85, 0.3, 0.8] },
  { id: 'goofy', omdb: 10228, at: [0.5, 0.35, -0.35] },
] as const satisfies readonly TagRow[];

export type EmotionTag = (typeof EMOTION_TAGS)[number]['id'];

const NUMBERS = new Map<string, number>(EMOTION_TAGS.map(({ id }, number) => [id, number]));

export const isEmotionTag = (word: string): word is EmotionTag => NUMBERS.has(word);

export const tagNumber = (tag: EmotionTag): number => NUMBERS.get(tag) ?? 0;

export const tagPoint = ({ at: [pleasant, energy, tension] }: TagRow): Point => ({
  pleasant,
  energy,
  tension,
});
