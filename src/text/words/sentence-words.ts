import type { Emotion } from '../../mood/emotions.ts';
import type { Goal } from '../../mood/goals.ts';

/** Words and phrases of one language, between commas; a star at the end of a word stands for any ending. */
export interface SentenceWords {
  /** What people say they feel. */
  readonly states: Readonly<Record<Emotion, string>>;
  /** What they ask for; counted only inside a wish. */
  readonly wishes: Readonly<Record<Goal, string>>;
  /** Phrases that are a wish wherever they stand. */
  readonly asks: Readonly<Record<Goal, string>>;
  /** After these the clause is a wish: "I want". */
  readonly wanting: string;
  /** These make the whole clause a wish: "please". */
  readonly pleading: string;
  /** After these the clause tells a state again: "because". */
  readonly because: string;
  /** What follows these outweighs what stood before: "I was sad, but …". */
  readonly turning: string;
  /** Words for the present. */
  readonly now: string;
  /** Words for the past. */
  readonly past: string;
  /** Negations. */
  readonly not: string;
  readonly very: string;
  readonly slightly: string;
  /** Phrases with a word of feeling or wishing that say nothing of either: "good night", "low battery". */
  readonly plain: string;
  /** Single words, with spaces between, with which somebody tells what is: "i", "was", "today". */
  readonly telling: string;
  /** Single words, with spaces between, that say nothing by themselves: articles, "and", "for". */
  readonly filling: string;
  /** Single words, with spaces between, for what one can watch or hear: "film", "song". */
  readonly shows: string;
}
