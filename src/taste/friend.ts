import type { TasteState } from './answers.ts';

/** A friend's taste, or the person's own from another service, read from a file. */
export interface Friend {
  readonly id: string;
  readonly name: string;
  readonly at: number;
  /** Whether these are the person's own answers, which count in full; a friend's count by similarity. */
  readonly own: boolean;
  readonly taste: TasteState;
  /** The keys of the titles the person has seen; empty for a friend, whose file does not name them. */
  readonly seen: readonly string[];
}

/** A friend in the list of the taste panel. */
export interface ListedFriend {
  readonly id: string;
  readonly name: string;
  readonly own: boolean;
  readonly answers: number;
  readonly seen: number;
  /** How alike the two tastes are in the mood in force, from 0 to 1. */
  readonly similarity: number;
}
