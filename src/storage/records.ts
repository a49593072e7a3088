import type { Kind } from '../catalog/sighting.ts';
import type { Emotion } from '../mood/emotions.ts';
import type { Mood } from '../mood/reading.ts';

export const VERDICTS = ['up', 'down', 'seen'] as const;
export type Verdict = (typeof VERDICTS)[number];

export interface TitleRef {
  readonly name: string;
  readonly year: number;
  readonly kind: Kind;
}

export interface NewFeedback {
  readonly title: TitleRef;
  readonly verdict: Verdict;
}

/** What was said of a title, and in which emotion. */
export interface Feedback extends NewFeedback {
  readonly id: number;
  readonly at: number;
  readonly emotion: Emotion | null;
}

export type HistoryEntry = ({ readonly entry: 'mood' } & Mood) | ({ readonly entry: 'feedback' } & Feedback);

/** One key for one title, whatever its catalog index in this version is. */
export const titleKey = ({ name, year, kind }: TitleRef): string => `${kind}:${year}:${name}`;
