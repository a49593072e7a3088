import type { Emotion } from '../../mood/emotions.ts';
import type { Goal } from '../../mood/goals.ts';

/** Words and phrases of one language, between commas; a star at the end of a word stands for any ending. */
export interface SentenceWords {
  /** What people say they feel. */
  readonly states: Readonly<Record<Emotion, string>>;
  /** What they ask for, counted where a wish is made … */
  readonly wishes: Readonly<Record<Goal, string>>;
  /** … and what is a wish wherever it stands. */
  readonly asks: Readonly<Record<Goal, string>>;
  /** From here to the end of the clause it is about what is wanted. */
  readonly wanting: string;
  /** These make a wish of the whole clause. */
  readonly pleading: string;
  /** After these it is about what happened again. */
  readonly because: string;
  /** What stands after these outweighs what stood before: "I was sad, but …". */
  readonly turning: string;
  /** What is said with these is how it is; what is said with the next, how it was. */
  readonly now: string;
  readonly past: string;
  readonly not: string;
  readonly very: string;
  readonly slightly: string;
  /** Phrases that hold a word of feeling or wishing and say nothing of either: "good night", "low battery". */
  readonly plain: string;
  /** Single words, with spaces between, with which somebody tells what is: "i", "was", "today". */
  readonly telling: string;
  /** Single words, with spaces between, that say nothing by themselves: articles, "and", "for". */
  readonly filling: string;
  /** Single words, with spaces between, for what one can watch or hear: "film", "song". */
  readonly shows: string;
}
