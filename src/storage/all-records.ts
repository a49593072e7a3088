import type { Genre } from '../catalog/genres.ts';
import type { Point } from '../catalog/point.ts';
import type { FoundTitle } from '../catalog/search.ts';
import type { Kind } from '../catalog/sighting.ts';
import type { Emotion } from '../mood/emotions.ts';
import type { Mood } from '../mood/reading.ts';
import type { TasteState } from '../taste/answers.ts';

/** More than anyone makes by hand; beyond it the oldest make room. */
export const MOST_CORRECTIONS = 2000;
/** Each costs a moment of every list. */
export const MOST_FRIENDS = 20;

/** The last moment a date can name (ECMA-262, Time Range), less a day: every clock of the world can still say when. */
export const LAST_MOMENT = 8.64e15 - 24 * 60 * 60 * 1000;

/** Every store, in the order in which people are told what is kept. */
export const STORE_NAMES = [
  'moods',
  'feedback',
  'taste',
  'friends',
  'shown',
  'taught',
  'corrections',
  'ownTitles',
] as const;

/** Liked, disliked, watched, never to be shown again, and more of its like wanted. */
export const VERDICTS = ['up', 'down', 'seen', 'never', 'more'] as const;
export type Verdict = (typeof VERDICTS)[number];

/** What has been said of these is not to be picked or lit again. */
export const isDone = (verdict: Verdict | undefined): boolean =>
  verdict === 'down' || verdict === 'seen' || verdict === 'never';

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

export type EntryRef = Pick<HistoryEntry, 'entry' | 'id'>;

/** One key for one title, whatever its catalog index in this version is. */
export const titleKey = ({ name, year, kind }: TitleRef): string => `${kind}:${year}:${name}`;

/** A friend's taste, or one's own from another service, taken in from a file. */
export interface Friend {
  readonly id: string;
  readonly name: string;
  readonly at: number;
  /** The person's own answers count in full, a friend's by their kinship. */
  readonly own: boolean;
  readonly taste: TasteState;
  /** What the person has seen, as title keys; of friends it is not known. */
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

/** When a title was last shown as a pick, by the catalog's lasting key: the moment of the mood it was for. */
export interface Shown {
  readonly key: string;
  readonly at: number;
  /** The time before that. */
  readonly before?: number;
}

/** What the pages of a site said of a title the catalog lacks, by site, art and name. */
export interface TaughtTitle {
  readonly key: string;
  readonly name: string;
  readonly at: number;
  readonly genres: readonly Genre[];
  readonly kind?: Kind;
  readonly year?: number;
  /** Where its synopsis and its other words lie. */
  readonly point?: Point;
  /** Only the words over its row said so; what a page says of the title itself is better. */
  readonly byRow?: true;
}

/** What the person said a sighting is: a title's lasting key, or '' for none. */
export interface Correction {
  readonly key: string;
  readonly text: string;
  readonly title: string;
  readonly at: number;
}

/** With the title it names; null where it names none, or one that the catalog no longer has. */
export interface ListedCorrection extends Correction {
  readonly found: FoundTitle | null;
}
