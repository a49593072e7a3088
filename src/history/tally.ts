import { EMOTIONS, type Emotion } from '../mood/emotions.ts';
import type { EmotionCounts, FollowingCounts, HourCount, Period } from './summary.ts';
import { endOf, type PeriodUnit, startOf, startsBetween } from './time-ranges.ts';

/** A mood that comes later than this after another does not count as following it. */
const SOON = 12 * 60 * 60 * 1000;
const WEEKDAYS = 7;
const HOURS = 24;

interface TimedEmotion {
  readonly at: number;
  readonly emotion: Emotion;
}

const zeros = (): number[] => EMOTIONS.map(() => 0);
const NUMBERS = new Map(EMOTIONS.map((emotion, number) => [emotion, number]));
const numberOf = (emotion: Emotion): number => NUMBERS.get(emotion) ?? 0;

const sum = (counts: EmotionCounts): number => counts.reduce((a, b) => a + b, 0);

const increment = (counts: number[] | undefined, emotion: Emotion): void => {
  if (counts) counts[numberOf(emotion)] = (counts[numberOf(emotion)] ?? 0) + 1;
};

/** The emotion with the highest count; of two with the same count, the first in the order of EMOTIONS. */
export const mostFrequent = (counts: EmotionCounts): Emotion =>
  EMOTIONS[counts.indexOf(Math.max(...counts))] ?? EMOTIONS[0];

/** Counts moods, which must be added oldest first; it keeps only the counts. */
export class MoodTally {
  readonly #periods: ReadonlyMap<number, number[]>;
  readonly #hours = Array.from({ length: WEEKDAYS * HOURS }, zeros);
  readonly #follows = EMOTIONS.map(zeros);
  readonly #counts = zeros();
  #last: TimedEmotion | undefined;

  constructor(
    readonly unit: PeriodUnit,
    from: number,
    now: number,
  ) {
    this.#periods = new Map(startsBetween(unit, from, now).map(start => [start, zeros()]));
  }

  add({ at, emotion }: TimedEmotion): void {
    const date = new Date(at);
    increment(this.#counts, emotion);
    increment(this.#periods.get(startOf(this.unit, at)), emotion);
    increment(this.#hours[date.getDay() * HOURS + date.getHours()], emotion);
    if (this.#last && at - this.#last.at <= SOON)
      increment(this.#follows[numberOf(this.#last.emotion)], emotion);
    this.#last = { at, emotion };
  }

  get counts(): EmotionCounts {
    return this.#counts;
  }

  get moods(): number {
    return sum(this.#counts);
  }

  periods(): Period[] {
    return [...this.#periods].map(([from, counts]) => ({ from, to: endOf(this.unit, from), counts }));
  }

  hours(): HourCount[] {
    return this.#hours.flatMap((counts, i) => {
      const [weekday, hour, count] = [Math.floor(i / HOURS), i % HOURS, sum(counts)];
      return count > 0 ? [{ weekday, hour, count, emotion: mostFrequent(counts) }] : [];
    });
  }

  follows(): FollowingCounts[] {
    return EMOTIONS.map((emotion, i) => ({ emotion, next: this.#follows[i] ?? zeros() })).filter(
      ({ next }) => sum(next) > 0,
    );
  }
}
