import { GENRES } from '../catalog/genres.ts';
import { EMOTIONS } from '../mood/emotions.ts';
import { EVIDENCE_VIBES } from './evidence-vibes.ts';
import { BLANK_MAP, type GenreMap } from './genre-map.ts';
import { vibeWeights } from './vibe-rows.ts';

/** A map that asks nothing of vibes. It says so: one without `vibes` follows the evidence (`vibe-rows.ts`). */
const NO_VIBES: GenreMap = { ...BLANK_MAP, vibes: {} };

/** The source of each map is named on the options page (`preset_*_from`). */
export const PRESETS = {
  /** In studies, sad viewers choose social drama and dark comedy, happy ones comedy and action; fearful ones want no more fear. */
  evidence: {
    angry: { action: 2, thriller: 1, crime: 1, sport: 1, comedy: 1, scifi: 1, romance: -1, melodrama: -1 },
    disgust: {
      comedy: 1,
      nature: 2,
      adventure: 1,
      family: 1,
      fantasy: 1,
      horror: -2,
      truecrime: -1,
      war: -1,
    },
    fear: {
      comedy: 2,
      family: 2,
      animation: 1,
      romcom: 1,
      nature: 1,
      horror: -2,
      thriller: -1,
      truecrime: -2,
      war: -1,
    },
    happy: {
      comedy: 2,
      romcom: 1,
      adventure: 1,
      action: 1,
      music: 1,
      family: 1,
      animation: 1,
      war: -1,
      horror: -1,
    },
    sad: {
      drama: 2,
      comedy: 1,
      romance: 1,
      family: 1,
      music: 1,
      biography: 1,
      horror: -2,
      war: -1,
      truecrime: -1,
    },
    surprise: { mystery: 2, scifi: 2, adventure: 1, fantasy: 1, thriller: 1, talk: -1 },
    neutral: { documentary: 2, nature: 1, mystery: 1, history: 1, drama: 1, comedy: 1, biography: 1 },
    vibes: EVIDENCE_VIBES,
  },
  classicA: {
    ...NO_VIBES,
    angry: { action: 2, thriller: 2 },
    disgust: { horror: 2 },
    fear: { horror: 2, thriller: 2 },
    happy: { comedy: 2, family: 2 },
    sad: { drama: 2 },
    surprise: { adventure: 2, scifi: 2 },
    neutral: { documentary: 2 },
  },
  classicB: {
    ...NO_VIBES,
    happy: { comedy: 2 },
    sad: { romance: 2 },
    neutral: { drama: 2 },
    surprise: { adventure: 2 },
    fear: { thriller: 2 },
  },
  blank: NO_VIBES,
} as const satisfies { readonly [id: string]: GenreMap };

export type PresetId = keyof typeof PRESETS;
export const PRESET_IDS = Object.keys(PRESETS) as readonly PresetId[];

export const DEFAULT_GENRE_MAP: GenreMap = PRESETS.evidence;

const genreWeightsOf = (map: GenreMap): number[] =>
  EMOTIONS.flatMap(emotion => GENRES.map(({ id }) => map[emotion][id] ?? 0));

const hasGoalWeights = ({ byGoal = {} }: GenreMap): boolean =>
  Object.values(byGoal).some(rows => Object.values(rows).some(row => Object.keys(row).length > 0));

/** Whether all weights of a map are those of a preset; browsers give stored maps back in another order. */
export const isPreset = (map: GenreMap, id: PresetId): boolean =>
  !hasGoalWeights(map) &&
  `${genreWeightsOf(map)} ${vibeWeights(map)}` ===
    `${genreWeightsOf(PRESETS[id])} ${vibeWeights(PRESETS[id])}`;
