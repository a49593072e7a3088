import { VIBE_LEVELS } from '../../../src/catalog/layout.ts';
import { VIBES } from '../../../src/catalog/vibes.ts';
import type { Work } from '../work.ts';
import { train } from './cross-validate.ts';
import { FUNNY, gradedWorks, labelsOf } from './labels.ts';

export interface RatedVibe {
  readonly vibe: number;
  /** From 1 to VIBE_LEVELS. */
  readonly level: number;
}

/** By cross-validation (`npm run eval -- emotions`). */
export const PENALTY = { genres: 1e-4, 'genres+keywords': 3e-3 } as const;

/** The strongest vibe that an editor wrote comes first. */
const HAND_LEVELS = [15, 14, 13, 12, 11, 10] as const;
const OF_OMDB = 12;
/** A learned vibe is never as sure as one that was written. */
const MOST_LEARNED = 10;
/** Beside those written by hand, for which it is not sure whether they were left out on purpose. */
const MOST_BESIDE_HAND = 5;
const MOST_WITHOUT = 6;
const MOST_FROM_OMDB = 3;

const shares = (works: readonly Work[]): number[] =>
  VIBES.map((_, vibe) => works.filter(work => labelsOf(work).has(vibe)).length / Math.max(1, works.length));

const LEAST_ODDS = 0.08;
const LEAST_LIFT = 1.3;

function learned(odds: Float64Array, share: readonly number[], most: number): RatedVibe[] {
  return Array.from(odds, (odd, vibe) => ({ vibe, odd, lift: odd / (share[vibe] || 1) }))
    .filter(({ odd, lift }) => odd >= LEAST_ODDS && lift >= LEAST_LIFT)
    .sort((a, b) => b.odd * Math.sqrt(b.lift) - a.odd * Math.sqrt(a.lift))
    .slice(0, most)
    .map(({ vibe, odd }) => ({
      vibe,
      level: Math.max(1, Math.min(MOST_LEARNED, Math.round(odd * VIBE_LEVELS))),
    }));
}

function written(work: Work): RatedVibe[] {
  const own = (work.grade?.vibes ?? []).map((vibe, at) => ({ vibe, level: HAND_LEVELS[at] ?? 10 }));
  const isFunny = labelsOf(work).has(FUNNY) && !work.grade?.vibes.includes(FUNNY);
  return isFunny ? [...own, { vibe: FUNNY, level: 12 }] : own;
}

const together = (...lists: readonly (readonly RatedVibe[])[]): RatedVibe[] => {
  const found = new Map<number, RatedVibe>();
  for (const one of lists.flat()) if (!found.has(one.vibe)) found.set(one.vibe, one);
  return [...found.values()];
};

/** Vibes for every film and series: written by hand, given on omdb.org, and learned ones. */
export function vibesFor(works: readonly Work[]): (work: Work) => RatedVibe[] {
  const graded = gradedWorks(works);
  const share = shares(graded);
  const withKeywords = train(
    graded.filter(work => work.categories.size > 0),
    'genres+keywords',
    PENALTY['genres+keywords'],
  );
  const byGenre = train(graded, 'genres', PENALTY.genres);
  return work => {
    if (work.genres === 0 && work.categories.size === 0) return written(work);
    const odds = (work.categories.size > 0 ? withKeywords : byGenre)(work);
    if (work.grade) return together(written(work), learned(odds, share, MOST_BESIDE_HAND));
    const given = [...work.vibes].slice(0, MOST_FROM_OMDB).map(vibe => ({ vibe, level: OF_OMDB }));
    return together(given, learned(odds, share, MOST_WITHOUT));
  };
}
