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

export type Trouble =
  | CameraTrouble
  | PhotoTrouble
  | Refusal
  | 'engine'
  | 'background'
  | 'full'
  | 'blocked'
  | 'unclear';

export type Activity = 'resting' | 'opening' | 'looking' | 'reading-photo' | 'live';

export interface SiteHere {
  readonly tabId: number;
  readonly site: SiteAdapter;
  /** Not one of ours: the person may add it, and it is read by the names the catalog knows. */
  readonly byHand: boolean;
  readonly on: boolean;
  readonly summary: PageSummary | null;
}

export interface FaceSeen {
  readonly box: Box;
  /** Of the frame it lies in. */
  readonly width: number;
  readonly height: number;
}

export const activity = signal<Activity>('resting');
/** Scans that have come to an end, well or not: what the page shows belongs to the last of them. */
export const scansEnded = signal(0);
export const trouble = signal<Trouble | null>(null);
export const mood = signal<Mood | null>(null);
/** How the mood was read; gone when the popup closes, for nothing of a look is kept but its odds. */
export const look = signal<ScanResult | null>(null);
/** Where the camera's last frame showed a face; gone with the scan. */
export const faceSeen = signal<FaceSeen | null>(null);
/** What the person wants of the mood in force. */
export const goal = signal<Goal>('match');
/** Which of several faces counts, by its place from the left; at first the nearest, whichever that is. */
export const counted = signal<number | 'together' | null>(null);
export const kind = signal<Kind | null>(null);
/** A file is being dragged over us. */
export const dropping = signal(false);
/** The titles for the mood are being looked up. */
export const finding = signal(false);
export const picks = signal<readonly TitlePick[]>([]);
export const given = signal<ReadonlyMap<string, Verdict>>(new Map());
/** The pick whose menu is open; one at a time. */
export const menuOf = signal<string | null>(null);
/** The services that the person chose to look picks up on; null for the usual ones. */
export const ownServices = signal<readonly string[] | null>(null);
export const siteHere = signal<SiteHere | null>(null);

/** The side panel stays beside the page, so only there a live session makes sense. */
export const isPanel = document.documentElement.classList.contains('panel');
export const liveOn = signal(false);
/** What a live session sees at this moment. */
export const nowSeen = signal<{ readonly odds: Odds | null; readonly refusal: Refusal | null } | null>(null);
export const windowId = signal<number | null>(null);

export const busy = computed(() => activity.value !== 'resting' && activity.value !== 'live');
