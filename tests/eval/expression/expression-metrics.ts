import { EMOTIONS, type Emotion } from '../../../src/mood/emotions.ts';
import { type Odds, oddsToArray } from '../../../src/mood/odds.ts';

/** One reading, and the emotion that the face was labelled with. */
export interface Judged {
  readonly odds: Odds;
  readonly truth: Emotion;
}

const ECE_BINS = 15;
/** Keeps the logarithm finite where the network gives the true emotion no odds at all. */
const LEAST = 1e-12;

export const mean = (values: readonly number[]): number =>
  values.length === 0 ? 0 : values.reduce((sum, value) => sum + value, 0) / values.length;

export const confidenceOf = (odds: Odds): number => Math.max(...oddsToArray(odds));

export function topOf(odds: Odds): Emotion {
  return EMOTIONS.reduce((best, emotion) => (odds[emotion] > odds[best] ? emotion : best));
}

const isRight = ({ odds, truth }: Judged): boolean => topOf(odds) === truth;

export const accuracy = (judged: readonly Judged[]): number => mean(judged.map(one => Number(isRight(one))));

/** Rows are the labels, columns what was read, both in the order of EMOTIONS. */
export function confusion(judged: readonly Judged[]): number[][] {
  const counts = EMOTIONS.map(() => EMOTIONS.map(() => 0));
  for (const { odds, truth } of judged) {
    const row = counts[EMOTIONS.indexOf(truth)];
    const column = EMOTIONS.indexOf(topOf(odds));
    if (row) row[column] = (row[column] ?? 0) + 1;
  }
  return counts;
}

export function recall(judged: readonly Judged[]): Record<Emotion, number | null> {
  const entries = EMOTIONS.map(emotion => {
    const called = judged.filter(({ truth }) => truth === emotion);
    return [emotion, called.length === 0 ? null : accuracy(called)];
  });
  return Object.fromEntries(entries) as Record<Emotion, number | null>;
}

export const negativeLogLikelihood = (judged: readonly Judged[]): number =>
  mean(judged.map(({ odds, truth }) => -Math.log(Math.max(LEAST, odds[truth]))));

export const brier = (judged: readonly Judged[]): number =>
  mean(
    judged.map(({ odds, truth }) =>
      EMOTIONS.reduce((sum, emotion) => sum + (odds[emotion] - Number(emotion === truth)) ** 2, 0),
    ),
  );

/** The divergence of the odds from the annotators' votes, in nats. */
export function klFromVotes(odds: Odds, votes: readonly number[]): number {
  const total = votes.reduce((sum, vote) => sum + vote, 0);
  return EMOTIONS.reduce((sum, emotion, i) => {
    const share = (votes[i] ?? 0) / total;
    return share === 0 ? sum : sum + share * Math.log(share / Math.max(LEAST, odds[emotion]));
  }, 0);
}

const byConfidence = (judged: readonly Judged[]): Judged[] =>
  [...judged].sort((a, b) => confidenceOf(b.odds) - confidenceOf(a.odds));

export interface CalibrationBin {
  readonly confidence: number;
  readonly accuracy: number;
  readonly faces: number;
}

/** Bins of equal numbers of faces, surest first. */
export function calibration(judged: readonly Judged[], bins = ECE_BINS): CalibrationBin[] {
  const sorted = byConfidence(judged);
  const edge = (i: number): number => Math.round((i * sorted.length) / bins);
  return Array.from({ length: bins }, (_, i) => sorted.slice(edge(i), edge(i + 1)))
    .filter(bin => bin.length > 0)
    .map(bin => ({
      confidence: mean(bin.map(({ odds }) => confidenceOf(odds))),
      accuracy: accuracy(bin),
      faces: bin.length,
    }));
}

export function expectedCalibrationError(judged: readonly Judged[]): number {
  return calibration(judged).reduce(
    (sum, bin) => sum + (bin.faces / judged.length) * Math.abs(bin.accuracy - bin.confidence),
    0,
  );
}

export interface Answered {
  readonly coverage: number;
  readonly threshold: number;
  readonly risk: number;
}

/** What share of readings is wrong when only the surest are answered. */
export function riskCoverage(judged: readonly Judged[], steps = 10): Answered[] {
  const sorted = byConfidence(judged);
  if (sorted.length === 0) return [];
  return Array.from({ length: steps }, (_, i) => {
    const answered = sorted.slice(0, Math.max(1, Math.round(((i + 1) * sorted.length) / steps)));
    const last = answered.at(-1);
    return {
      coverage: answered.length / sorted.length,
      threshold: last ? confidenceOf(last.odds) : 1,
      risk: 1 - accuracy(answered),
    };
  });
}

/** Half the width of the 95 % interval of a share (normal approximation). */
export const halfInterval = (share: number, count: number): number =>
  1.96 * Math.sqrt((share * (1 - share)) / Math.max(1, count));
