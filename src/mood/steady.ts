import type { Emotion } from './emotions.ts';
import { mixOdds, type Odds, rankEmotions } from './odds.ts';

/** After this long an old look counts for about a third. */
const MEMORY = 1_500;
/** A challenger must lead by this much … */
const LEAD = 0.15;
/** … for this long, before the mood is said to have changed: faces flicker, moods do not. */
const PATIENCE = 1_200;

export interface SteadyMood {
  readonly odds: Odds;
  readonly emotion: Emotion;
}

/** Makes one calm mood out of a stream of readings: smoothed, and slow to change its mind. */
export class Steady {
  #mood: SteadyMood | undefined;
  #lastAt = 0;
  #leadingSince: number | undefined;

  get mood(): SteadyMood | undefined {
    return this.#mood;
  }

  /** True when the emotion has really changed (or is the first). */
  add(odds: Odds, at: number): boolean {
    const before = this.#mood;
    if (!before) {
      this.#mood = { odds, emotion: rankEmotions(odds)[0].emotion };
      this.#lastAt = at;
      return true;
    }
    const smoothed = mixOdds(before.odds, odds, 1 - Math.exp(-(at - this.#lastAt) / MEMORY));
    this.#lastAt = at;
    const emotion = this.#challenged(smoothed, before.emotion, at);
    this.#mood = { odds: smoothed, emotion };
    return emotion !== before.emotion;
  }

  #challenged(odds: Odds, current: Emotion, at: number): Emotion {
    const [first] = rankEmotions(odds);
    if (first.emotion === current || first.odds - odds[current] < LEAD) {
      this.#leadingSince = undefined;
      return current;
    }
    this.#leadingSince ??= at;
    if (at - this.#leadingSince < PATIENCE) return current;
    this.#leadingSince = undefined;
    return first.emotion;
  }
}
