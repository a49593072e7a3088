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
  /** From which age it may be seen; undefined where it is not known, and then `upset` is not known either. */
  readonly age: number | undefined;
  /** Words of UPSETS. */
  readonly upset: readonly string[];
  /** Codes of ISO 639-1 and ISO 3166; '' where not known. */
  readonly language: string;
  readonly country: string;
  readonly about: string;
}
