import { computed, signal } from '@preact/signals';
import type { CameraTrouble } from '../../src/capture/camera.ts';
import type { PhotoTrouble } from '../../src/capture/photo.ts';
import type { ScanResult } from '../../src/capture/scan-result.ts';
import type { Kind } from '../../src/catalog/sighting.ts';
import type { Goal } from '../../src/mood/goals.ts';
import type { Odds } from '../../src/mood/odds.ts';
import type { Mood } from '../../src/mood/reading.ts';
import type { PageSummary } from '../../src/pages/page-sighting.ts';
import type { TitlePick } from '../../src/picks/title-pick.ts';
import type { SiteAdapter } from '../../src/sites/index.ts';
import type { Verdict } from '../../src/verdicts/verdict.ts';
import type { Box, Refusal } from '../../src/vision/frame.ts';
import { ACTIVITIES, type Activity } from './activities.ts';

/** Why something did not work. The popup has a text for each (`trouble_…`). */
export type Trouble =
  | CameraTrouble
  | PhotoTrouble
  | Refusal
  | 'engine'
  | 'background'
  | 'full'
  | 'blocked'
  | 'unclear';

export interface SiteHere {
  readonly tabId: number;
  readonly site: SiteAdapter;
  /** No adapter is for this site. The person can add it, and its titles are found by the names in the catalog. */
  readonly byHand: boolean;
  readonly on: boolean;
  readonly summary: PageSummary | null;
}

export interface FaceSeen {
  readonly box: Box;
  /** Size of the frame that the face lies in. */
  readonly width: number;
  readonly height: number;
}

export const activity = signal<Activity>('resting');
/** How many scans have ended, with a reading or without. The page shows the last one. */
export const scansEnded = signal(0);
export const trouble = signal<Trouble | null>(null);
export const mood = signal<Mood | null>(null);
/** The scan that the mood was read from. It ends with the popup: only the odds of a scan are stored. */
export const scanResult = signal<ScanResult | null>(null);
/** Where the camera's last frame showed a face. Null when no scan runs. */
export const faceSeen = signal<FaceSeen | null>(null);
/** What the person wants of the mood in force. */
export const goal = signal<Goal>('match');
/** Which of several faces counts, by its place from the left. Null for the nearest, as long as nobody has chosen. */
export const countedPerson = signal<number | 'together' | null>(null);
export const kind = signal<Kind | null>(null);
/** A file is being dragged over the page. */
export const isDragging = signal(false);
/** The picks for the mood are being loaded. */
export const picksAreLoading = signal(false);
export const picks = signal<readonly TitlePick[]>([]);
export const givenVerdicts = signal<ReadonlyMap<string, Verdict>>(new Map());
/** The key of the pick whose menu is open: one at most. */
export const openMenu = signal<string | null>(null);
/** The services that the person chose for looking up picks. Null for the usual ones. */
export const ownServices = signal<readonly string[] | null>(null);
export const siteHere = signal<SiteHere | null>(null);

/** The side panel stays open beside the page, so only there a live session is offered. */
export const isPanel = document.documentElement.classList.contains('panel');
export const liveOn = signal(false);
/** What a live session reads at this moment. */
export const liveReading = signal<{ readonly odds: Odds | null; readonly refusal: Refusal | null } | null>(
  null,
);
export const windowId = signal<number | null>(null);

export const busy = computed(() => ACTIVITIES[activity.value].isBusy);
