import type { TitleRef } from '../catalog/title-ref.ts';
import type { Emotion } from '../mood/emotions.ts';

/** Liked, disliked, watched before, never to be shown again, and "more like this". */
export const VERDICTS = ['up', 'down', 'seen', 'never', 'more'] as const;
export type Verdict = (typeof VERDICTS)[number];
export type ExcludingVerdict = Exclude<Verdict, 'up' | 'more'>;

/** Whether a title with this verdict is neither listed nor lit any more. */
export const excludesTitle = (verdict: Verdict | undefined): verdict is ExcludingVerdict =>
  verdict === 'down' || verdict === 'seen' || verdict === 'never';

export interface NewFeedback {
  readonly title: TitleRef;
  readonly verdict: Verdict;
}

/** A verdict on a title, with the emotion of the mood it was given in; null where that must not be stored. */
export interface Feedback extends NewFeedback {
  readonly id: number;
  readonly at: number;
  readonly emotion: Emotion | null;
}
