import type { Columns } from '../../catalog/columns.ts';
import { VIBE_LEVELS } from '../../catalog/layout.ts';
import { VIBES, type Vibe, vibeNumber } from '../../catalog/vibes.ts';
import { EMOTIONS, type Emotion } from '../../mood/emotions.ts';
import type { Odds } from '../../mood/odds.ts';

type Wishes = { readonly [V in Vibe]?: -2 | -1 | 1 | 2 };

/**
 * What people in a mood ask of a title whatever their goal, from 2 (very much) to −2. The goal says where they want to go;
 * two moods on the way to the same place still want other company.
 */
const WISHES: { readonly [E in Emotion]: Wishes } = {
  happy: {
    fun: 2,
    hilarious: 2,
    'feel-good': 2,
    silly: 1,
    romantic: 1,
    exciting: 1,
    campy: 1,
    festive: 1,
    bleak: -2,
    disturbing: -1,
  },
  sad: {
    heartwarming: 2,
    hopeful: 2,
    bittersweet: 2,
    emotional: 1,
    gentle: 1,
    cosy: 1,
    nostalgic: 1,
    inspiring: 1,
    violent: -2,
    disturbing: -2,
    raunchy: -1,
  },
  angry: {
    cathartic: 2,
    rebellious: 2,
    satirical: 2,
    'dark-humour': 2,
    empowering: 1,
    gritty: 1,
    'action-packed': 1,
    wholesome: -1,
    tearjerker: -1,
  },
  fear: {
    cosy: 2,
    gentle: 2,
    charming: 2,
    wholesome: 1,
    relaxing: 1,
    whimsical: 1,
    family: 1,
    scary: -2,
    creepy: -2,
    disturbing: -2,
    tense: -2,
    violent: -1,
  },
  surprise: {
    twisty: 2,
    'mind-bending': 2,
    quirky: 2,
    surreal: 1,
    exciting: 1,
    stylish: 1,
    'awe-inspiring': 1,
    'slow-burn': -1,
  },
  disgust: {
    beautiful: 2,
    whimsical: 2,
    dry: 2,
    witty: 1,
    magical: 1,
    dreamy: 1,
    'awe-inspiring': 1,
    raunchy: -2,
    violent: -2,
    disturbing: -2,
  },
  neutral: {
    'thought-provoking': 2,
    witty: 2,
    stylish: 1,
    atmospheric: 1,
    quirky: 1,
    meditative: 1,
    cerebral: 1,
  },
};

/** The wishes of a reading, in the order of VIBES. */
export function vibeWishes(odds: Odds): Float64Array {
  const wishes = new Float64Array(VIBES.length);
  for (const emotion of EMOTIONS)
    for (const [vibe, weight] of Object.entries(WISHES[emotion])) {
      const number = vibeNumber(vibe) ?? 0;
      wishes[number] = (wishes[number] ?? 0) + odds[emotion] * weight;
    }
  return wishes;
}

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
