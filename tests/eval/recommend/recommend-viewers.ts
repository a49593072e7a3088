import { GENRES, type Genre, genreBit } from '../../../src/catalog/genres.ts';
import { KINDS } from '../../../src/catalog/sighting.ts';
import { VIBES } from '../../../src/catalog/vibes.ts';
import { EMOTIONS, type Emotion } from '../../../src/mood/emotions.ts';
import { GOALS, type Goal } from '../../../src/mood/goals.ts';
import type { TitleIndex } from '../../../src/picks/ranking/title-index.ts';
import { normalFrom, randomFrom } from '../../../src/taste/random.ts';

/**
 * Viewers made by rules, each with a taste of their own. Nothing here is read from the product's tables but the
 * facts of the catalog; docs/EVALUATION.md says what is assumed and why.
 */

type At = readonly [pleasant: number, energy: number, tension: number];

/** Spread of a title's true effect around what genres and vibes say (for genre alone τ = .38 over sixty films). */
const HIDDEN = 0.57;
const QUALITY = 0.3;
const TASTE = {
  genre: 0.45,
  vibe: 0.3,
  kind: 0.2,
  decade: 0.25,
  inMood: 0.3,
  place: 0.2,
  fame: 0.25,
} as const;

/** What people with each goal look for; viewers vary around it. "Match" and "feel" depend on the emotion. */
const SOUGHT: { readonly [G in Exclude<Goal, 'match' | 'feel'>]: At } = {
  lift: [0.7, 0.3, -0.4],
  calm: [0.45, -0.5, -0.6],
  energise: [0.35, 0.75, 0.3],
  distract: [0.3, 0.5, 0.3],
};
const FELT: { readonly [E in Emotion]: At } = {
  angry: [-0.4, 0.5, 0.6],
  disgust: [-0.6, 0.2, 0.5],
  fear: [-0.5, 0.4, 0.8],
  happy: [0.7, 0.4, -0.4],
  sad: [-0.5, -0.4, 0.1],
  surprise: [0.2, 0.6, 0.4],
  neutral: [0.1, -0.1, -0.1],
};

/** Strizhakova & Krcmar and the N = 157 study: sad viewers take social drama and dark comedy, happy ones slapstick and action. */
const PUBLISHED: { readonly [E in Emotion]?: { readonly [G in Genre]?: number } } = {
  sad: { drama: 0.4, comedy: 0.2 },
  happy: { comedy: 0.4, action: 0.4 },
};

/** How often each mood comes, and what is wanted of it; sadness after Kim & Oliver: improve, distract or embrace. */
const MOODS: {
  readonly [E in Emotion]: { readonly share: number; readonly goals: { readonly [G in Goal]?: number } };
} = {
  angry: { share: 0.1, goals: { match: 0.2, calm: 0.25, energise: 0.2, distract: 0.2, feel: 0.15 } },
  disgust: { share: 0.05, goals: { lift: 0.4, distract: 0.4, calm: 0.2 } },
  fear: { share: 0.07, goals: { calm: 0.4, distract: 0.3, lift: 0.25, feel: 0.05 } },
  happy: { share: 0.25, goals: { match: 0.5, energise: 0.25, lift: 0.15, feel: 0.1 } },
  sad: { share: 0.15, goals: { lift: 0.4, distract: 0.25, feel: 0.25, calm: 0.1 } },
  surprise: { share: 0.08, goals: { match: 0.5, energise: 0.2, distract: 0.2, calm: 0.1 } },
  neutral: { share: 0.3, goals: { match: 0.4, lift: 0.2, calm: 0.15, distract: 0.15, energise: 0.1 } },
};

type Random = () => number;

export function drawn<T extends string>(shares: Iterable<readonly [T, number]>, random: Random): T {
  const all = [...shares];
  let left = random() * all.reduce((sum, [, share]) => sum + share, 0);
  for (const [one, share] of all) {
    left -= share;
    if (left < 0) return one;
  }
  throw new Error('Nothing to draw from.');
}

export interface Moment {
  readonly emotion: Emotion;
  readonly goal: Goal;
}

export function momentFrom(random: Random): Moment {
  const emotion = drawn(
    EMOTIONS.map(one => [one, MOODS[one].share] as const),
    random,
  );
  const { goals } = MOODS[emotion];
  return {
    emotion,
    goal: drawn(
      GOALS.map(goal => [goal, goals[goal] ?? 0] as const),
      random,
    ),
  };
}

/** The true effect of each title on viewers, which genres and vibes determine only in part. */
export interface World {
  readonly titleIndex: TitleIndex;
  readonly points: Float32Array;
  readonly quality: Float32Array;
}

/** The same world as far as the catalog's facts determine it. */
export const knowableWorld = (titleIndex: TitleIndex): World => ({
  titleIndex,
  points: Float32Array.from({ length: titleIndex.profiles.length * 3 }, (_, i) => promised(titleIndex, i)),
  quality: new Float32Array(titleIndex.profiles.length),
});

const promised = ({ points, profiles }: TitleIndex, i: number): number =>
  points[(profiles[Math.floor(i / 3)] ?? 0) * 3 + (i % 3)] ?? 0;

export function worldOf(titleIndex: TitleIndex, seed: number): World {
  const normal = normalFrom(randomFrom(seed));
  const count = titleIndex.profiles.length;
  const points = Float32Array.from(
    { length: count * 3 },
    (_, i) => promised(titleIndex, i) + HIDDEN * normal(),
  );
  const quality = Float32Array.from({ length: count }, () => QUALITY * normal());
  return { titleIndex, points, quality };
}

const vector = (length: number, spread: number, normal: Random): Float64Array =>
  Float64Array.from({ length }, () => spread * normal());

/** One simulated person. */
export class Viewer {
  readonly #normal: Random;
  readonly #genres: ReadonlyMap<Emotion, Float64Array>;
  readonly #vibes: Float64Array;
  readonly #kinds: Float64Array;
  readonly #decades: Float64Array;
  readonly #places: ReadonlyMap<Goal, Float64Array>;
  readonly #fame: number;

  constructor(
    readonly world: World,
    seed: number,
  ) {
    const normal = normalFrom(randomFrom(seed));
    const always = vector(GENRES.length, TASTE.genre, normal);
    this.#genres = new Map(
      EMOTIONS.map(emotion => {
        const here = vector(GENRES.length, TASTE.inMood, normal);
        return [emotion, always.map((weight, i) => weight + (here[i] ?? 0))];
      }),
    );
    this.#vibes = vector(VIBES.length, TASTE.vibe, normal);
    this.#kinds = vector(KINDS.length, TASTE.kind, normal);
    this.#decades = vector(20, TASTE.decade, normal);
    this.#places = new Map(GOALS.map(goal => [goal, vector(3, TASTE.place, normal)]));
    this.#fame = TASTE.fame * (1 + normal());
    this.#normal = normal;
  }

  /** How much this person would enjoy each title at this moment. */
  enjoyment(moment: Moment): Float32Array {
    const { titleIndex, points, quality } = this.world;
    const { years, popularity } = titleIndex.columns;
    const sought = this.#sought(moment);
    const byProfile = Float32Array.from(titleIndex.examples, title => this.#liking(title, moment.emotion));
    const enjoyment = new Float32Array(quality.length);
    // A plain loop: this runs over the whole catalog thousands of times.
    for (let title = 0; title < enjoyment.length; title += 1) {
      const decade = Math.max(0, Math.min(19, Math.floor(((years[title] ?? 0) - 1850) / 10)));
      const fame = this.#fame * ((popularity[title] ?? 0) / 255);
      const near = 1 - squaredDistance(points, title, sought);
      const liking = (byProfile[titleIndex.profiles[title] ?? 0] ?? 0) + (this.#decades[decade] ?? 0);
      enjoyment[title] = near + (quality[title] ?? 0) + fame + liking;
    }
    return enjoyment;
  }

  /** A thumb up or down: noisy, as people are. */
  likes(enjoyment: number, bar: number): boolean {
    return enjoyment + 0.25 * this.#normal() > bar;
  }

  #sought({ emotion, goal }: Moment): At {
    const [p, e, t] = goal === 'match' || goal === 'feel' ? FELT[emotion] : SOUGHT[goal];
    const own = this.#places.get(goal) ?? [0, 0, 0];
    // A person who matches a bad mood wants some of its tone, but rarely all of it.
    const share = goal === 'match' ? 0.5 : 1;
    return [p * share + (own[0] ?? 0), e * share + (own[1] ?? 0), t * share + (own[2] ?? 0)];
  }

  #liking(title: number, emotion: Emotion): number {
    const { genres, kinds, vibeStarts, vibes } = this.world.titleIndex.columns;
    const bits = genres[title] ?? 0;
    const published = PUBLISHED[emotion] ?? {};
    let sum = 0;
    let count = 0;
    for (const [i, { id }] of GENRES.entries()) {
      if ((bits & genreBit(id)) === 0) continue;
      sum += (this.#genres.get(emotion)?.[i] ?? 0) + ((published as { [G in Genre]?: number })[id] ?? 0);
      count += 1;
    }
    const packed = vibes.subarray(vibeStarts[title] ?? 0, vibeStarts[title + 1] ?? 0);
    const tagged = packed.reduce((all, byte) => all + (this.#vibes[byte >> 4] ?? 0) * ((byte & 15) / 15), 0);
    const ofTags = packed.length > 0 ? tagged / Math.sqrt(packed.length) : 0;
    return (count > 0 ? sum / Math.sqrt(count) : 0) + ofTags + (this.#kinds[kinds[title] ?? 0] ?? 0);
  }
}

function squaredDistance(points: Float32Array, title: number, [p, e, t]: At): number {
  const pleasant = (points[title * 3] ?? 0) - p;
  const energy = (points[title * 3 + 1] ?? 0) - e;
  const tension = (points[title * 3 + 2] ?? 0) - t;
  return pleasant * pleasant + energy * energy + tension * tension;
}
