import type { Emotion } from './emotions.ts';
import type { Goal } from './goals.ts';
import type { Mood, Reading } from './reading.ts';

interface MoodChange {
  readonly id: number;
  /** In a private window: the history keeps the mood as it was. */
  readonly isPrivate?: boolean;
}

export interface MoodWire {
  /** `at` is the sender's: a message sent twice still makes one mood. In a private window the mood is in force, but not kept. */
  'mood.take': (look: {
    readonly reading: Reading;
    readonly at: number;
    readonly isPrivate?: boolean;
  }) => Mood;
  'mood.correct': (change: MoodChange & { readonly emotion: Emotion }) => Mood;
  'mood.reread': (change: MoodChange & { readonly reading: Reading }) => Mood;
  /** A goal for this mood alone, which is not kept; a goal that is kept is set by `chooseGoal`. */
  'mood.want': (wish: { readonly id: number; readonly goal: Goal }) => Mood;
}
