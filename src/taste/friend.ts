import type { TasteState } from './answers.ts';

/** Each friend costs time whenever a list is made. */
export const MOST_FRIENDS = 20;

/** A friend's taste, or the person's own from another service, read from a file. */
export interface Friend {
  readonly id: string;
  readonly name: string;
  readonly at: number;
  /** The person's own answers count in full, a friend's by their kinship. */
  readonly own: boolean;
  readonly taste: TasteState;
  /** What the person has seen, as title keys; empty for a friend, whose seen titles are not known. */
  readonly seen: readonly string[];
}

/** A friend as the taste screen lists them. */
export interface ListedFriend {
  readonly id: string;
  readonly name: string;
  readonly own: boolean;
  readonly answers: number;
  readonly seen: number;
  /** How alike the tastes are in the mood in force, from 0 to 1. */
  readonly kinship: number;
}
