import type { Emotion } from './emotions.ts';
import type { Goal } from './goals.ts';
import type { Mood, Reading } from './reading.ts';

interface MoodChange {
  readonly id: number;
  /** In a private window the history keeps the mood as it was. */
  readonly isPrivate?: boolean;
}

export interface MoodWire {
  /**
   * The sender chooses `at`, so that a message sent twice makes one mood. In a private window the mood is in force, but
   * not stored.
   */
  'mood.take': (taken: {
    readonly reading: Reading;
    readonly at: number;
    readonly isPrivate?: boolean;
  }) => Mood;
  'mood.correct': (change: MoodChange & { readonly emotion: Emotion }) => Mood;
  'mood.reread': (change: MoodChange & { readonly reading: Reading }) => Mood;
  /** A goal for this mood alone, which is not stored. Goals that are stored are set by `chooseGoal`. */
  'mood.want': (wanted: { readonly id: number; readonly goal: Goal }) => Mood;
}
