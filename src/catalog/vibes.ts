import type { Point } from './point.ts';

/** Vibes of one family can stand for each other in a sentence: a title is described by one of each. */
export const VIBE_FAMILIES = [
  'warm',
  'tender',
  'dark',
  'tense',
  'strange',
  'clever',
  'funny',
  'love',
  'wide',
  'calm',
  'lively',
  'growing',
  'occasion',
] as const;
export type VibeFamily = (typeof VIBE_FAMILIES)[number];

interface VibeRow {
  readonly id: string;
  readonly family: VibeFamily;
  /** Pleasantness, energy and tension, from −1 to 1. */
  readonly at: readonly [number, number, number];
  /** The category of omdb.org that says the same. */
  readonly omdb?: number;
}

/** What a title does to people and how it feels. The shipped catalog stores positions in this list: append only. */
export const VIBES = [
  { id: 'exciting', family: 'lively', at: [0.45, 0.9, 0.5], omdb: 10214 },
  { id: 'suspenseful', family: 'tense', at: [-0.1, 0.5, 0.9], omdb: 10215 },
  { id: 'funny', family: 'funny', at: [0.85, 0.45, -0.6], omdb: 10216 },
  { id: 'uplifting', family: 'warm', at: [0.9, 0.35, -0.6], omdb: 10217 },
  { id: 'relaxing', family: 'calm', at: [0.55, -0.7, -0.8], omdb: 10218 },
  { id: 'romantic', family: 'love', at: [0.65, -0.05, -0.3], omdb: 10219 },
  { id: 'steamy', family: 'love', at: [0.3, 0.3, 0.1], omdb: 10220 },
  { id: 'emotional', family: 'tender', at: [0.15, -0.35, -0.05], omdb: 10221 },
  { id: 'thought-provoking', family: 'clever', at: [0.25, -0.05, 0], omdb: 10222 },
  { id: 'serious', family: 'dark', at: [-0.35, -0.25, 0.3], omdb: 10223 },
  { id: 'bleak', family: 'dark', at: [-0.75, -0.5, 0.15], omdb: 10224 },
  { id: 'dark', family: 'dark', at: [-0.6, 0.2, 0.6], omdb: 10225 },
  { id: 'scary', family: 'tense', at: [-0.65, 0.6, 0.95], omdb: 10226 },
  { id: 'disturbing', family: 'dark', at: [-0.85, 0.3, 0.8], omdb: 10227 },
  { id: 'goofy', family: 'funny', at: [0.5, 0.35, -0.35], omdb: 10228 },
  { id: 'cosy', family: 'warm', at: [0.75, -0.5, -0.8] },
  { id: 'feel-good', family: 'warm', at: [0.95, 0.3, -0.7] },
  { id: 'heartwarming', family: 'warm', at: [0.8, -0.15, -0.55] },
  { id: 'inspiring', family: 'warm', at: [0.75, 0.35, -0.2] },
  { id: 'hopeful', family: 'warm', at: [0.6, 0, -0.3] },
  { id: 'wholesome', family: 'warm', at: [0.75, -0.2, -0.7] },
  { id: 'charming', family: 'warm', at: [0.75, 0.05, -0.6] },
  { id: 'whimsical', family: 'strange', at: [0.65, 0.2, -0.5] },
  { id: 'magical', family: 'strange', at: [0.65, 0.15, -0.3] },
  { id: 'nostalgic', family: 'tender', at: [0.4, -0.35, -0.4] },
  { id: 'fun', family: 'funny', at: [0.8, 0.55, -0.4] },
  { id: 'bittersweet', family: 'tender', at: [0.1, -0.35, -0.1] },
  { id: 'tearjerker', family: 'tender', at: [-0.25, -0.3, 0.1] },
  { id: 'cathartic', family: 'tender', at: [0.1, 0.1, 0.1] },
  { id: 'melancholic', family: 'tender', at: [-0.35, -0.6, 0] },
  { id: 'gritty', family: 'dark', at: [-0.45, 0.3, 0.55] },
  { id: 'raw', family: 'dark', at: [-0.4, 0.1, 0.4] },
  { id: 'creepy', family: 'tense', at: [-0.55, 0.2, 0.8] },
  { id: 'violent', family: 'dark', at: [-0.6, 0.65, 0.75] },
  { id: 'tense', family: 'tense', at: [-0.2, 0.5, 0.9] },
  { id: 'twisty', family: 'tense', at: [0.15, 0.35, 0.55] },
  { id: 'mind-bending', family: 'strange', at: [0.05, 0.2, 0.45] },
  { id: 'surreal', family: 'strange', at: [-0.05, 0, 0.25] },
  { id: 'dreamy', family: 'strange', at: [0.3, -0.45, -0.35] },
  { id: 'cerebral', family: 'clever', at: [0.1, -0.15, 0.15] },
  { id: 'satirical', family: 'clever', at: [0.35, 0.25, -0.05] },
  { id: 'witty', family: 'funny', at: [0.7, 0.35, -0.45] },
  { id: 'dry', family: 'funny', at: [0.45, -0.05, -0.35] },
  { id: 'dark-humour', family: 'funny', at: [0.2, 0.3, 0.15] },
  { id: 'silly', family: 'funny', at: [0.75, 0.55, -0.6] },
  { id: 'hilarious', family: 'funny', at: [0.95, 0.6, -0.6] },
  { id: 'raunchy', family: 'funny', at: [0.55, 0.55, -0.2] },
  { id: 'quirky', family: 'strange', at: [0.5, 0.15, -0.3] },
  { id: 'campy', family: 'funny', at: [0.45, 0.5, -0.1] },
  { id: 'passionate', family: 'love', at: [0.4, 0.35, 0.15] },
  { id: 'epic', family: 'wide', at: [0.35, 0.6, 0.4] },
  { id: 'awe-inspiring', family: 'wide', at: [0.6, 0.25, 0.15] },
  { id: 'beautiful', family: 'wide', at: [0.55, -0.25, -0.35] },
  { id: 'stylish', family: 'wide', at: [0.35, 0.3, 0.15] },
  { id: 'atmospheric', family: 'wide', at: [0, -0.25, 0.3] },
  { id: 'slow-burn', family: 'calm', at: [-0.1, -0.5, 0.3] },
  { id: 'meditative', family: 'calm', at: [0.2, -0.75, -0.4] },
  { id: 'gentle', family: 'calm', at: [0.55, -0.6, -0.7] },
  { id: 'action-packed', family: 'lively', at: [0.35, 0.95, 0.5] },
  { id: 'adrenaline', family: 'lively', at: [0.3, 1, 0.65] },
  { id: 'intense', family: 'tense', at: [-0.25, 0.65, 0.8] },
  { id: 'empowering', family: 'growing', at: [0.7, 0.5, -0.05] },
  { id: 'rebellious', family: 'growing', at: [0.35, 0.6, 0.25] },
  { id: 'coming-of-age', family: 'growing', at: [0.35, 0, -0.15] },
  { id: 'family', family: 'occasion', at: [0.75, 0.2, -0.6] },
  { id: 'festive', family: 'occasion', at: [0.8, 0.1, -0.6] },
] as const satisfies readonly VibeRow[];

export type Vibe = (typeof VIBES)[number]['id'];

/** Ids that earlier versions stored in people's answers, and what they are called now. */
const FORMER_IDS: { readonly [id: string]: Vibe } = {
  relaxed: 'relaxing',
  erotic: 'steamy',
  touching: 'emotional',
  stimulating: 'thought-provoking',
  misery: 'bleak',
};

const NUMBERS = new Map<string, number>(VIBES.map(({ id }, number) => [id, number]));

export const isVibe = (word: string): word is Vibe => NUMBERS.has(word);

/** The position in the list; undefined for a word that is none. */
export const vibeNumber = (word: string): number | undefined => NUMBERS.get(FORMER_IDS[word] ?? word);

export const vibePoint = ({ at: [pleasant, energy, tension] }: VibeRow): Point => ({
  pleasant,
  energy,
  tension,
});
