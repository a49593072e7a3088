/** What our editors say of a film or series (data/sources/graded-*.csv, data/README.md). */
export interface Grade {
  /** How well those who saw it think of it, from 0 to 100. */
  readonly regard: number;
  /** From 1, by hearsay, to 3. */
  readonly sure: 1 | 2 | 3;
  /** How many people have heard of it, from 1 to 5: nearly everybody. */
  readonly known: 1 | 2 | 3 | 4 | 5;
  /** Numbers in VIBES, the strongest first. */
  readonly vibes: readonly number[];
  /** 0 where it is not known. */
  readonly minutes: number;
  /** The series of films or the world that it belongs to; '' for none. */
  readonly franchise: string;
}
