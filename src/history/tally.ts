import { EMOTIONS, type Emotion } from '../mood/emotions.ts';
import type { Counts, Follow, HourSpot, Span } from './summary.ts';
import { endOf, startOf, startsBetween, type Unit } from './when.ts';

/** Later than this the next mood belongs to another occasion. */
const SOON = 12 * 60 * 60 * 1000;
const WEEKDAYS = 7;
const HOURS = 24;

interface Seen {
  readonly at: number;
  readonly emotion: Emotion;
}

const none = (): number[] => EMOTIONS.map(() => 0);
const NUMBERS = new Map(EMOTIONS.map((emotion, number) => [emotion, number]));
const numberOf = (emotion: Emotion): number => NUMBERS.get(emotion) ?? 0;

const sum = (counts: Counts): number => counts.reduce((a, b) => a + b, 0);

const raise = (counts: number[] | undefined, emotion: Emotion): void => {
  if (counts) counts[numberOf(emotion)] = (counts[numberOf(emotion)] ?? 0) + 1;
};

/** The emotion that was there most; the earlier of two alike, so that equal histories look equal. */
export const mostly = (counts: Counts): Emotion =>
  EMOTIONS[counts.indexOf(Math.max(...counts))] ?? EMOTIONS[0];

/** Counts moods as they pass by, oldest first; none is kept. */
export class Tally {
  readonly #spans: ReadonlyMap<number, number[]>;
  readonly #hours = Array.from({ length: WEEKDAYS * HOURS }, none);
  readonly #follows = EMOTIONS.map(none);
  readonly #counts = none();
  #last: Seen | undefined;

  constructor(
    readonly unit: Unit,
    from: number,
    now: number,
  ) {
    this.#spans = new Map(startsBetween(unit, from, now).map(start => [start, none()]));
  }

  add({ at, emotion }: Seen): void {
    const date = new Date(at);
    raise(this.#counts, emotion);
    raise(this.#spans.get(startOf(this.unit, at)), emotion);
    raise(this.#hours[date.getDay() * HOURS + date.getHours()], emotion);
    if (this.#last && at - this.#last.at <= SOON) raise(this.#follows[numberOf(this.#last.emotion)], emotion);
    this.#last = { at, emotion };
  }

  get counts(): Counts {
    return this.#counts;
  }

  get moods(): number {
    return sum(this.#counts);
  }

  spans(): Span[] {
    return [...this.#spans].map(([from, counts]) => ({ from, to: endOf(this.unit, from), counts }));
  }

  hours(): HourSpot[] {
    return this.#hours.flatMap((counts, at) => {
      const [weekday, hour, count] = [Math.floor(at / HOURS), at % HOURS, sum(counts)];
      return count > 0 ? [{ weekday, hour, count, emotion: mostly(counts) }] : [];
    });
  }

  follows(): Follow[] {
    return EMOTIONS.map((emotion, i) => ({ emotion, next: this.#follows[i] ?? none() })).filter(
      ({ next }) => sum(next) > 0,
    );
  }
}
