import { EMOTION_TAGS } from '../../../src/catalog/emotion-tags.ts';
import { TAG_LEVELS } from '../../../src/catalog/layout.ts';
import type { Work } from '../work.ts';
import { train } from './cross-validate.ts';

export interface RatedTag {
  readonly tag: number;
  /** From 1 to TAG_LEVELS; TAG_LEVELS itself means that the tag was given by hand. */
  readonly level: number;
}

/** Of 1e-3, 3e-3 and 1e-2 the best by cross-validation (`npm run eval -- emotions`). */
export const PENALTY = { genres: 1e-4, 'genres+keywords': 1e-2 } as const;

const MOST_TAGS = 4;
// A tag is kept when it is about as likely as not, or clearly likelier than on average.
const LIKELY = 0.4;
const LEAST_ODDS = 0.15;
const LEAST_LIFT = 1.5;

export const taggedByHand = (works: readonly Work[]): Work[] =>
  works.filter(work => work.kind !== 'music' && work.tags.size > 0 && work.genres !== 0);

const shares = (tagged: readonly Work[]): number[] =>
  EMOTION_TAGS.map((_, tag) => tagged.filter(work => work.tags.has(tag)).length / Math.max(1, tagged.length));

function strongest(odds: Float64Array, share: readonly number[]): RatedTag[] {
  return Array.from(odds, (odd, tag) => ({ tag, odd, lift: odd / (share[tag] ?? 1) }))
    .filter(({ odd, lift }) => odd >= LIKELY || (odd >= LEAST_ODDS && lift >= LEAST_LIFT))
    .sort((a, b) => b.odd - a.odd)
    .slice(0, MOST_TAGS)
    .map(({ tag, odd }) => ({
      tag,
      level: Math.max(1, Math.min(TAG_LEVELS - 1, Math.round(odd * TAG_LEVELS))),
    }));
}

/** Tags for every work: those given by hand if there are any, otherwise learned ones. */
export function emotionsFor(works: readonly Work[]): (work: Work) => RatedTag[] {
  const tagged = taggedByHand(works);
  const share = shares(tagged);
  const withKeywords = train(
    tagged.filter(work => work.categories.size > 0),
    'genres+keywords',
    PENALTY['genres+keywords'],
  );
  const byGenre = train(tagged, 'genres', PENALTY.genres);
  return work => {
    if (work.tags.size > 0) return [...work.tags].map(tag => ({ tag, level: TAG_LEVELS }));
    if (work.genres === 0 && work.categories.size === 0) return [];
    return strongest((work.categories.size > 0 ? withKeywords : byGenre)(work), share);
  };
}
