import { genreWeights } from '../../src/genre-map/genre-map.ts';
import { PRESETS } from '../../src/genre-map/presets.ts';
import { EMOTIONS } from '../../src/mood/emotions.ts';
import { GOALS } from '../../src/mood/goals.ts';
import { oddsFromTap } from '../../src/mood/odds.ts';
import { goalTarget, moodPoint } from '../../src/mood/space.ts';
import { nearness, weightOfGenres, weightsByBit } from '../../src/picks/ranking/genre-fit.ts';
import { rank } from '../../src/picks/ranking/rank.ts';
import { type MoodQuery, Scores } from '../../src/picks/ranking/score.ts';
import { buildTitleIndex, pointOf, type TitleIndex } from '../../src/picks/ranking/title-index.ts';
import { openShippedCatalog } from '../eval/catalog/catalog-found.ts';

/**
 * `npm run --silent bench -- recommend`: the top 20 of the catalog, next to the plain way (score every title, sort
 * them all, take the first 20), its memory, and how both grow. Needs `gc()`.
 */

const LIMIT = 20;
const PASSES = 15;
const MEBI = 2 ** 20;
const SHARES = [0.25, 0.5, 1] as const;

const round = (number: number, digits = 2): number => Math.round(number * 10 ** digits) / 10 ** digits;

/** Every mood with every goal, so that the time is not that of one list. */
const WISHES: readonly MoodQuery[] = EMOTIONS.flatMap(emotion =>
  GOALS.map(goal => ({ odds: oddsFromTap(emotion), goal, map: PRESETS.evidence })),
);

/** Milliseconds for one list in the fastest of several passes: other work on the machine can only add time. */
function timed(list: (wish: MoodQuery) => unknown): number {
  const passes = Array.from({ length: PASSES }, () => {
    const started = performance.now();
    for (const wish of WISHES) list(wish);
    return (performance.now() - started) / WISHES.length;
  });
  return Math.min(...passes);
}

interface Scored {
  readonly title: number;
  readonly score: number;
}

function pointsOfAll(titleIndex: TitleIndex): Float32Array {
  const points = new Float32Array(titleIndex.profiles.length * 3);
  for (let title = 0; title < titleIndex.profiles.length; title += 1)
    points.set(pointOf(titleIndex, title), title * 3);
  return points;
}

/** Computes the same score for every title by itself and sorts all of them. */
function plainly(titleIndex: TitleIndex, points: Float32Array, { odds, goal, map }: MoodQuery): Scored[] {
  const { genres, popularity } = titleIndex.columns;
  const weights = weightsByBit(genreWeights(map, odds, goal));
  const target = goalTarget(goal, moodPoint(odds));
  const scored: Scored[] = [];
  for (let title = 0; title < titleIndex.profiles.length; title += 1) {
    const fit = 0.5 * weightOfGenres(genres[title] ?? 0, weights) + nearness(points, title, target);
    scored.push({ title, score: fit + (0.5 * (popularity[title] ?? 0)) / 255 });
  }
  return scored.sort((a, b) => b.score - a.score).slice(0, LIMIT);
}

/** The first titles of the catalog. Titles are sorted by fingerprint, so every stretch of them resembles the whole. */
const firstOf = (titleIndex: TitleIndex, share: number): TitleIndex => ({
  ...titleIndex,
  profiles: titleIndex.profiles.subarray(0, Math.floor(titleIndex.profiles.length * share)),
  columns: {
    ...titleIndex.columns,
    kinds: titleIndex.columns.kinds.subarray(0, Math.floor(titleIndex.profiles.length * share)),
  },
});

function compare(titleIndex: TitleIndex, points: Float32Array) {
  const plainMs = timed(wish => plainly(titleIndex, points, wish));
  const oursMs = timed(wish => rank(new Scores(titleIndex, wish), { limit: LIMIT }));
  const againMs = WISHES.map(wish => new Scores(titleIndex, wish)).reduce((least, scores) => {
    const started = performance.now();
    rank(scores, { limit: LIMIT });
    return Math.min(least, performance.now() - started);
  }, Number.POSITIVE_INFINITY);
  return {
    titles: titleIndex.profiles.length,
    plainMs: round(plainMs),
    oursMs: round(oursMs),
    oursAnotherListOfTheSameWishMs: round(againMs),
    timesFaster: round(plainMs / oursMs, 1),
  };
}

/** Buffers of collected objects are freed one turn of the event loop after the collection. */
async function memory(): Promise<number> {
  for (let turn = 0; turn < 3; turn += 1) {
    globalThis.gc?.();
    await new Promise(resolve => setTimeout(resolve, 5));
  }
  const { heapUsed, arrayBuffers } = process.memoryUsage();
  return heapUsed + arrayBuffers;
}

const catalog = await openShippedCatalog();
const before = await memory();
const started = performance.now();
const titleIndex = buildTitleIndex(catalog);
const layOutMs = performance.now() - started;
const shelfMebibytes = (await memory()) - before;
const scores = WISHES.map(wish => new Scores(titleIndex, wish));
const scoresMebibytes = ((await memory()) - before - shelfMebibytes) / scores.length;
const points = pointsOfAll(titleIndex);

console.log(
  JSON.stringify(
    {
      sorts: titleIndex.examples.length,
      layOutOnceMs: round(layOutMs),
      shelfMebibytes: round(shelfMebibytes / MEBI),
      mebibytesAWish: round(scoresMebibytes / MEBI),
      growth: SHARES.map(share => compare(firstOf(titleIndex, share), points)),
    },
    null,
    1,
  ),
);
