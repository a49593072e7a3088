import type { Correction } from '../corrections/correction.ts';
import type { Mood } from '../mood/reading.ts';
import type { OwnTitle } from '../own-titles/own-catalog.ts';
import type { PageOnlyTitle } from '../pages/page-title.ts';
import type { PickExposure } from '../picks/exposure.ts';
import type { TasteState } from '../taste/answers.ts';
import type { Friend } from '../taste/friend.ts';
import type { Feedback } from '../verdicts/verdict.ts';

/** The database's stores by name, without the ids that this database gave to moods and verdicts. */
export interface Stores {
  readonly moods: readonly Omit<Mood, 'id'>[];
  readonly feedback: readonly Omit<Feedback, 'id'>[];
  readonly taste: readonly TasteState[];
  readonly friends: readonly Friend[];
  readonly shown: readonly PickExposure[];
  readonly taught: readonly PageOnlyTitle[];
  readonly corrections: readonly Correction[];
  readonly ownTitles: readonly OwnTitle[];
}

export type StoreName = keyof Stores;

/** The contents of a backup. */
export interface BackupContents {
  readonly stores: Stores;
  readonly settings: Readonly<Record<string, unknown>>;
}

export interface DataSizes {
  readonly counts: { readonly [S in StoreName]: number };
  /** Keys of the settings that are stored. */
  readonly settings: readonly string[];
  /** What the browser stores for us, with its own overhead; null where it does not say. */
  readonly bytes: number | null;
}

export const MARK = 'everything';
export const VERSION = 1;

/** Everything that is known of the person, as one file. */
export const writeBackup = (contents: BackupContents, now: number): string =>
  JSON.stringify({ moodlight: MARK, version: VERSION, at: new Date(now).toISOString(), ...contents });
