import type { TitleRef } from '../catalog/title-ref.ts';
import type { Emotion } from '../mood/emotions.ts';

/** Liked, disliked, watched, never to be shown again, and more of its like wanted. */
export const VERDICTS = ['up', 'down', 'seen', 'never', 'more'] as const;
export type Verdict = (typeof VERDICTS)[number];

/** A title with one of these verdicts is neither picked nor lit again. */
export const isDone = (verdict: Verdict | undefined): boolean =>
  verdict === 'down' || verdict === 'seen' || verdict === 'never';

export interface NewFeedback {
  readonly title: TitleRef;
  readonly verdict: Verdict;
}

/** A verdict on a title, and the emotion in which it was given. */
export interface Feedback extends NewFeedback {
  readonly id: number;
  readonly at: number;
  readonly emotion: Emotion | null;
}
