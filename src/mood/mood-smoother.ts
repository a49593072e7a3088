import type { Emotion } from './emotions.ts';
import { mixOdds, type Odds, rankEmotions } from './odds.ts';

/** Milliseconds after which an old reading counts for about a third. */
const SMOOTHING_TIME = 1_500;
/** Another emotion must lead by this much … */
const LEAD = 0.15;
/** … for this many milliseconds, before the mood changes: expressions flicker, moods do not. */
const LEAD_TIME = 1_200;

export interface SteadyMood {
  readonly odds: Odds;
  readonly emotion: Emotion;
}

/** Turns a stream of readings into one mood: the odds are smoothed, and the emotion changes only after a lasting lead. */
export class MoodSmoother {
  #mood: SteadyMood | undefined;
  #lastAt = 0;
  #leadingSince: number | undefined;

  get mood(): SteadyMood | undefined {
    return this.#mood;
  }

  /** True when the emotion has changed, or is the first one. */
  add(odds: Odds, at: number): boolean {
    const before = this.#mood;
    if (!before) {
      this.#mood = { odds, emotion: rankEmotions(odds)[0].emotion };
      this.#lastAt = at;
      return true;
    }
    const smoothed = mixOdds(before.odds, odds, 1 - Math.exp(-(at - this.#lastAt) / SMOOTHING_TIME));
    this.#lastAt = at;
    const emotion = this.#emotionAfter(smoothed, before.emotion, at);
    this.#mood = { odds: smoothed, emotion };
    return emotion !== before.emotion;
  }

  /** The current emotion, unless another one has led long enough. */
  #emotionAfter(odds: Odds, current: Emotion, at: number): Emotion {
    const [first] = rankEmotions(odds);
    if (first.emotion === current || first.odds - odds[current] < LEAD) {
      this.#leadingSince = undefined;
      return current;
    }
    this.#leadingSince ??= at;
    if (at - this.#leadingSince < LEAD_TIME) return current;
    this.#leadingSince = undefined;
    return first.emotion;
  }
}
