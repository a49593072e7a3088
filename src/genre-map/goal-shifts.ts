import type { Genre } from '../catalog/genres.ts';
import type { Emotion } from '../mood/emotions.ts';
import type { Goal } from '../mood/goals.ts';

interface GoalShift {
  /** The factor by which the person's own weights count. */
  readonly keep: number;
  /** Added to the weights of every emotion. */
  readonly all: { readonly [G in Genre]?: number };
  /** Added to the weights of one emotion. */
  readonly per?: { readonly [E in Emotion]?: { readonly [G in Genre]?: number } };
}

/**
 * How a goal changes the person's genre map, which holds unchanged for "match". The signs follow the points of the
 * genres in the catalog: "lift" favours pleasant genres, "calm" slow ones without tension, "energise" fast ones,
 * "distract" absorbing ones. What "feel" favours differs by emotion (Kim & Oliver 2007: drama for sadness, horror
 * for fear).
 */
export const GOAL_SHIFTS: { readonly [G in Goal]: GoalShift } = {
  match: { keep: 1, all: {} },
  lift: {
    keep: 0.5,
    all: {
      comedy: 2,
      romcom: 1,
      music: 1,
      standup: 1,
      adventure: 1,
      drama: -1,
      crime: -1,
      thriller: -1,
      melodrama: -1,
      horror: -2,
      war: -2,
      truecrime: -2,
    },
  },
  calm: {
    keep: 0.5,
    all: {
      nature: 2,
      documentary: 1,
      family: 1,
      romance: 1,
      comedy: 1,
      music: 1,
      talk: 1,
      action: -1,
      crime: -1,
      superhero: -1,
      thriller: -2,
      horror: -2,
      war: -2,
      truecrime: -2,
    },
  },
  energise: {
    keep: 0.5,
    all: {
      action: 2,
      adventure: 2,
      sport: 2,
      superhero: 1,
      scifi: 1,
      music: 1,
      comedy: 1,
      drama: -1,
      melodrama: -1,
      documentary: -1,
      history: -1,
      nature: -2,
      talk: -2,
    },
  },
  feel: {
    keep: 0.5,
    all: {},
    per: {
      angry: { crime: 1, thriller: 1, war: 1, drama: 1, comedy: -1, family: -1 },
      disgust: { crime: 1, drama: 1, truecrime: 1, horror: 2, comedy: -1, family: -1 },
      fear: { horror: 3, thriller: 2, mystery: 1, comedy: -2, family: -2, romcom: -1 },
      happy: { comedy: 1, romcom: 1, music: 1, family: 1, drama: -1 },
      sad: { drama: 1, melodrama: 1, romance: 1, biography: 1, comedy: -1, action: -1 },
      surprise: { mystery: 1, scifi: 1, thriller: 1 },
      neutral: { documentary: 1, drama: 1 },
    },
  },
  distract: {
    keep: 0.25,
    all: {
      adventure: 2,
      fantasy: 2,
      scifi: 1,
      mystery: 1,
      action: 1,
      comedy: 1,
      animation: 1,
      superhero: 1,
      biography: -1,
      drama: -1,
      melodrama: -2,
      truecrime: -1,
      war: -1,
    },
  },
};
