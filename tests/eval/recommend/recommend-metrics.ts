import { likeness } from '../../../src/picks/ranking/likeness.ts';
import type { TitleIndex } from '../../../src/picks/ranking/title-index.ts';
import { randomFrom } from '../../../src/taste/random.ts';

/** How good a title is for a viewer: among the best 0.1, 0.5 or 2 % of the whole catalog. */
const GRADES = [
  { share: 0.001, gain: 3 },
  { share: 0.005, gain: 2 },
  { share: 0.02, gain: 1 },
] as const;
const LENGTH = 10;
/** The share of all titles that a viewer likes. */
const LIKED_SHARE = 0.1;

/** How much the viewer would really enjoy every title at one moment. */
export interface Truth {
  readonly enjoyment: Float32Array;
  readonly bars: readonly number[];
  readonly likedFrom: number;
  readonly best: number;
  readonly mean: number;
}

export function truthOf(enjoyment: Float32Array, candidates: Uint32Array): Truth {
  const sorted = Float32Array.from(candidates, title => enjoyment[title] ?? 0).sort();
  const from = (share: number): number => sorted[Math.floor(sorted.length * (1 - share))] ?? 0;
  const top = sorted.subarray(-LENGTH);
  return {
    enjoyment,
    bars: GRADES.map(({ share }) => from(share)),
    likedFrom: from(LIKED_SHARE),
    best: top.reduce((sum, value) => sum + value, 0) / top.length,
    mean: sorted.reduce((sum, value) => sum + value, 0) / sorted.length,
  };
}

const gainOf = ({ enjoyment, bars }: Truth, title: number): number =>
  GRADES.find((_, i) => (enjoyment[title] ?? 0) >= (bars[i] ?? 0))?.gain ?? 0;

const discounted = (gains: readonly number[]): number =>
  gains.reduce((sum, gain, i) => sum + (2 ** gain - 1) / Math.log2(i + 2), 0);

const IDEAL = discounted(Array.from({ length: LENGTH }, () => GRADES[0].gain));

export const MEASURES = ['ndcg', 'hit', 'regret', 'diversity', 'repeats'] as const;
export type Measure = (typeof MEASURES)[number];
export type Measured = Readonly<Record<Measure, number>>;

/** Measured against the whole catalog, without sampled negatives. An empty place counts as an average title. */
export function measure(
  list: readonly number[],
  truth: Truth,
  titleIndex: TitleIndex,
  before: ReadonlySet<number>,
): Measured {
  const { enjoyment, best, mean } = truth;
  const gains = list.map(title => gainOf(truth, title));
  const worth = Array.from({ length: LENGTH }, (_, i) => enjoyment[list[i] ?? -1] ?? mean);
  const average = worth.reduce((sum, value) => sum + value, 0) / LENGTH;
  return {
    ndcg: discounted(gains) / IDEAL,
    hit: Number(gains.some(gain => gain >= 2)),
    regret: (best - average) / (best - mean),
    diversity: diversityOf(list, titleIndex),
    repeats: list.filter(title => before.has(title)).length / Math.max(1, list.length),
  };
}

function diversityOf(list: readonly number[], titleIndex: TitleIndex): number {
  const pairs = list.flatMap((a, i) => list.slice(i + 1).map(b => 1 - likeness(titleIndex, a, b)));
  return pairs.reduce((sum, value) => sum + value, 0) / Math.max(1, pairs.length);
}

const mean = (values: readonly number[]): number =>
  values.reduce((sum, value) => sum + value, 0) / Math.max(1, values.length);

const RESAMPLES = 2000;

/** Mean and its 95 % bootstrap interval over viewers. */
export function interval(
  values: readonly number[],
  seed = 1,
): readonly [mean: number, low: number, high: number] {
  const random = randomFrom(seed);
  const draw = (): number => values[Math.floor(random() * values.length)] ?? 0;
  const means = Array.from({ length: RESAMPLES }, () => mean(values.map(draw))).sort((a, b) => a - b);
  const at = (share: number): number => means[Math.floor(share * RESAMPLES)] ?? 0;
  const round = (value: number): number => Math.round(value * 10_000) / 10_000;
  return [round(mean(values)), round(at(0.025)), round(at(0.975))];
}
