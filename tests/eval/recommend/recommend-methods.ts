import { genreBit, isGenre } from '../../../src/catalog/genres.ts';
import type { GenreMap } from '../../../src/genre-map/genre-map.ts';
import { PRESETS } from '../../../src/genre-map/presets.ts';
import type { Goal } from '../../../src/mood/goals.ts';
import { type Odds, rankEmotions } from '../../../src/mood/odds.ts';
import { indexesOfBest } from '../../../src/picks/ranking/best.ts';
import { rank } from '../../../src/picks/ranking/rank.ts';
import { Scores } from '../../../src/picks/ranking/score.ts';
import type { TitleIndex } from '../../../src/picks/ranking/title-index.ts';
import { randomFrom } from '../../../src/taste/random.ts';
import type { Taste } from '../../../src/taste/taste.ts';

const LENGTH = 10;
const FIRST = 5;

/** What a method knows: the reading, the chosen goal, and for ours what was learned and shown so far. */
export interface Asked {
  readonly titleIndex: TitleIndex;
  readonly candidates: Uint32Array;
  readonly odds: Odds;
  readonly goal: Goal;
  readonly taste: Taste;
  readonly judged: ReadonlySet<number>;
  readonly shown: ReadonlyMap<number, number>;
  readonly seed: number;
  /** The enjoyment of each title for this viewer, as far as the catalog's facts determine it. */
  readonly expected: Float32Array;
}

type Method = (asked: Asked) => readonly number[];

const random: Method = ({ candidates, seed }) => {
  const next = randomFrom(seed);
  const list = new Set<number>();
  while (list.size < LENGTH) list.add(candidates[Math.floor(next() * candidates.length)] ?? 0);
  return [...list];
};

const known = ({ titleIndex, candidates }: Asked, among: (title: number) => boolean): number[] =>
  indexesOfBest(
    candidates.length,
    LENGTH,
    i => titleIndex.columns.popularity[candidates[i] ?? 0] ?? 0,
    i => among(candidates[i] ?? 0),
  ).map(i => candidates[i] ?? 0);

/** What many tutorials do: take the likeliest emotion, its genres, and the first titles of the table with one of them. */
const ofMap =
  (map: GenreMap) =>
  ({ titleIndex, odds }: Asked): ((title: number) => boolean) => {
    const row = map[rankEmotions(odds)[0].emotion];
    const bits = Object.keys(row)
      .filter(isGenre)
      .reduce((all, genre) => all | genreBit(genre), 0);
    return title => ((titleIndex.columns.genres[title] ?? 0) & bits) !== 0;
  };

const firstFive =
  (map: GenreMap): Method =>
  asked => {
    const fits = ofMap(map)(asked);
    const list: number[] = [];
    for (const title of asked.candidates) {
      if (fits(title)) list.push(title);
      if (list.length === FIRST) break;
    }
    return list;
  };

const knownOfMap =
  (map: GenreMap): Method =>
  asked =>
    known(asked, ofMap(map)(asked));

interface Options {
  readonly goal: boolean;
  readonly taste: boolean;
}

const ours =
  (options: Options): Method =>
  ({ titleIndex, odds, goal, taste, judged, shown, seed }) => {
    const wish = { odds, goal: options.goal ? goal : 'match', map: PRESETS.evidence } as const;
    const learned = options.taste ? { taste: taste.sample(wish, seed) } : {};
    const scores = new Scores(titleIndex, { ...wish, ...learned });
    return rank(scores, { limit: LENGTH, exclude: judged, daysSinceExposure: shown }).map(
      ({ title }) => title,
    );
  };

/** The upper limit: this viewer's true taste, goal and mood, applied to the facts of the catalog. */
const allKnowing: Method = ({ candidates, expected, judged }) =>
  indexesOfBest(
    candidates.length,
    LENGTH,
    i => expected[candidates[i] ?? 0] ?? 0,
    i => !judged.has(candidates[i] ?? 0),
  ).map(i => candidates[i] ?? 0);

export const METHODS = {
  random,
  popularity: asked => known(asked, () => true),
  'Classic A, first five': firstFive(PRESETS.classicA),
  'Classic B, first five': firstFive(PRESETS.classicB),
  'Classic A, ten best known': knownOfMap(PRESETS.classicA),
  'Classic B, ten best known': knownOfMap(PRESETS.classicB),
  'ours without goal and taste': ours({ goal: false, taste: false }),
  'ours without taste': ours({ goal: true, taste: false }),
  ours: ours({ goal: true, taste: true }),
  'ceiling: all that can be known': allKnowing,
} as const satisfies { readonly [name: string]: Method };

export type MethodName = keyof typeof METHODS;
export const METHOD_NAMES = Object.keys(METHODS) as readonly MethodName[];
