import { EMOTIONS, type Emotion } from './emotions.ts';

/** A distribution over the seven emotions: the shares add up to one. */
export type Odds = Readonly<Record<Emotion, number>>;

export function oddsFromArray(values: ArrayLike<number>): Odds {
  const total = EMOTIONS.reduce((sum, _, i) => sum + Math.max(0, values[i] ?? 0), 0);
  const share = (i: number): number =>
    total > 0 ? Math.max(0, values[i] ?? 0) / total : 1 / EMOTIONS.length;
  return Object.fromEntries(EMOTIONS.map((emotion, i) => [emotion, share(i)])) as Record<Emotion, number>;
}

export const oddsToArray = (odds: Odds): number[] => EMOTIONS.map(emotion => odds[emotion]);

/** The odds of a tap: `certainty` for the tapped emotion, the rest shared equally among the others. */
export function oddsFromTap(emotion: Emotion, certainty = 0.9): Odds {
  const rest = (1 - certainty) / (EMOTIONS.length - 1);
  return oddsFromArray(EMOTIONS.map(other => (other === emotion ? certainty : rest)));
}

/** `share` of the second odds, and the rest of the first. */
export const mixOdds = (first: Odds, second: Odds, share: number): Odds =>
  oddsFromArray(EMOTIONS.map(emotion => first[emotion] * (1 - share) + second[emotion] * share));

export interface Ranked {
  readonly emotion: Emotion;
  readonly odds: number;
}

/** Likeliest first. Ties keep the order of EMOTIONS, so that equal readings give equal answers. */
export function rankEmotions(odds: Odds): [Ranked, Ranked, ...Ranked[]] {
  const ranked = EMOTIONS.map(emotion => ({ emotion, odds: odds[emotion] })).sort((a, b) => b.odds - a.odds);
  return ranked as [Ranked, Ranked, ...Ranked[]];
}
