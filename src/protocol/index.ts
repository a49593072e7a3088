/**
 * The one protocol map. A message is a name with one payload; the name's prefix says who answers:
 * `content.*` the content script of a tab, everything else the background. Frames never travel here,
 * they go to the engine through a transferred port (src/engine/wire.ts).
 */
import * as v from 'valibot';
import type { DataSizes, Everything } from '../backup/backup-file.ts';
import type { FoundTitle } from '../catalog/search.ts';
import type { Kind } from '../catalog/sighting.ts';
import {
  type CatalogQuery,
  CatalogQuerySchema,
  CorrectionSchema,
  type GivenCorrection,
} from '../corrections/wire.ts';
import type { MapPreview, MapQuestion } from '../genre-map/preview-keeper.ts';
import type { KeepMonths } from '../history/retention-store.ts';
import type { Between } from '../history/spans-store.ts';
import type { HistorySummary } from '../history/summary.ts';
import type { Range } from '../history/when.ts';
import type { Spoken } from '../i18n/text.ts';
import type { Emotion } from '../mood/emotions.ts';
import type { Goal } from '../mood/goals.ts';
import type { Mood, Reading } from '../mood/reading.ts';
import type { OwnCheck, OwnTitle } from '../own-titles/own-catalog.ts';
import type { KnownTitle } from '../pages/known-title.ts';
import type { Lighting } from '../pages/lighting-store.ts';
import type { Mark, PagePick, PageSighting, PageSummary, PageTitle } from '../pages/page-sighting.ts';
import { SightingSchema, SightingsSchema, SummarySchema } from '../pages/sighting-schema.ts';
import type { FilterPart } from '../picks/loosen.ts';
import type { LitNow, Pick } from '../picks/title-pick.ts';
import type {
  EntryRef,
  Friend,
  HistoryEntry,
  ListedCorrection,
  ListedFriend,
  NewFeedback,
  TitleRef,
} from '../storage/all-records.ts';
import type { LearnedShifts, ToldTaste } from '../taste/learned.ts';
import type { Recognised } from '../taste/own-ratings.ts';
import type { RatedSighting } from '../taste/ratings-file.ts';
import { FeedbackSchema, TitleRefSchema } from '../verdicts/wire.ts';

interface MoodChange {
  readonly id: number;
  /** Then the history keeps the mood as it was. */
  readonly isPrivate?: boolean;
}

export interface Protocol {
  /** `at` is the sender's: asked twice, it is still one mood. In a private window it is in force, and not kept. */
  'mood.take': (look: {
    readonly reading: Reading;
    readonly at: number;
    readonly isPrivate?: boolean;
  }) => Mood;
  'mood.correct': (change: MoodChange & { readonly emotion: Emotion }) => Mood;
  'mood.reread': (change: MoodChange & { readonly reading: Reading }) => Mood;
  /** A goal for this mood alone, which is then not kept; one that is kept is `chooseGoal`'s. */
  'mood.want': (wish: { readonly id: number; readonly goal: Goal }) => Mood;
  'picks.list': (query: { readonly kind: Kind | null; readonly limit: number }) => readonly Pick[];
  /** Of the person's filters, the one to loosen when nothing is left; null where no single one would help. */
  'picks.costliest': (query: { readonly kind: Kind | null }) => FilterPart | null;
  'map.preview': (question: MapQuestion) => MapPreview;
  /** A later verdict on the same title replaces the earlier one. The popup has no tab to tell that it is private by. */
  'feedback.give': (feedback: NewFeedback & { readonly isPrivate?: boolean }) => null;
  'feedback.withdraw': (title: TitleRef) => null;
  /** What was learned of the genres, beside each cell of the genre map for this goal. */
  'taste.shifts': (goal: Goal) => LearnedShifts;
  'taste.told': (all: null) => ToldTaste;
  'taste.reset': (all: null) => null;
  /** The text of a file to hand on. */
  'taste.file': (all: null) => string;
  'friends.list': (all: null) => readonly ListedFriend[];
  /** The id is the sender's: asked twice, it is still one friend. */
  'friends.add': (friend: Friend) => null;
  'friends.remove': (id: string) => null;
  'ratings.recognise': (lines: readonly RatedSighting[]) => readonly (Recognised | null)[];
  'history.summary': (query: { readonly range: Range; readonly now: number }) => HistorySummary;
  /** Newest first. */
  'history.entries': (query: Between & { readonly limit: number }) => readonly HistoryEntry[];
  'history.forget': (entry: EntryRef) => null;
  'history.forgetBetween': (time: Between) => null;
  'history.file': (all: null) => string;
  'data.sizes': (all: null) => DataSizes;
  'data.file': (all: null) => string;
  'data.take': (file: { readonly everything: Everything; readonly mode: 'merge' | 'replace' }) => null;
  /** What is left afterwards, read back. */
  'data.erase': (all: null) => DataSizes;
  /** Sets for how long moods and answers are kept; older ones go at once. */
  'data.keep': (months: KeepMonths) => null;
  'catalog.search': (query: CatalogQuery) => readonly FoundTitle[];
  /** In the order of the keys: whether each title would be lit now and why; null without a mood. */
  'catalog.lit': (keys: readonly string[]) => readonly (LitNow | null)[];
  'own.list': (all: null) => readonly OwnTitle[];
  'own.check': (titles: readonly OwnTitle[]) => readonly OwnCheck[];
  'own.add': (titles: readonly OwnTitle[]) => null;
  'own.remove': (key: string) => null;
  'corrections.set': (correction: GivenCorrection) => null;
  'corrections.list': (all: null) => readonly ListedCorrection[];
  'corrections.remove': (key: string) => null;
  'sites.sync': (now: null) => null;
  'sites.leave': (siteId: string) => null;
  /** After the person has allowed the browser's question for it (`siteByHand` has what to ask); else refused. */
  'sites.add': (site: { readonly hostname: string }) => null;
  /** Goes dark in open tabs, gives the permission back, and is forgotten. */
  'sites.remove': (site: { readonly hostname: string }) => null;
  /** Null stands for a sighting that was malformed: one odd card costs the others nothing. */
  'page.marks': (sightings: readonly (PageSighting | null)[]) => readonly Mark[];
  'page.summary': (summary: PageSummary) => null;
  'page.lighting': (now: null) => Lighting;
  /** Null where the sighting is not recognised. */
  'page.why': (sighting: PageSighting) => KnownTitle | null;
  /** Null where the browser's own language is spoken. */
  'page.words': (now: null) => Spoken | null;
  'content.refresh': (now: null) => null;
  'content.end': (now: null) => null;
  'content.summary': (now: null) => PageSummary;
  'content.titles': (now: null) => readonly PageTitle[];
  /** The lit cards of the page, best first. */
  'content.picks': (now: null) => readonly PagePick[];
  /** Scrolls to the card and shows which it is; false when it is no longer there. */
  'content.jump': (key: string) => boolean;
  /** From the pick jumped to last, in the order of `content.picks`, round and round; null when there is none. */
  'content.step': (by: 1 | -1) => PagePick | null;
}

export type MessageName = keyof Protocol;
export type Payload<N extends MessageName> = Parameters<Protocol[N]>[0];
export type Reply<N extends MessageName> = ReturnType<Protocol[N]>;

/** All a content script may say, and in what form: its page is hostile (docs/ARCHITECTURE.md, Trust). */
export const CONTENT_MAY_SEND = {
  'page.marks': SightingsSchema,
  'page.summary': SummarySchema,
  'catalog.search': CatalogQuerySchema,
  'corrections.set': CorrectionSchema,
  'page.lighting': v.null(),
  'page.words': v.null(),
  'page.why': SightingSchema,
  'feedback.give': FeedbackSchema,
  'feedback.withdraw': TitleRefSchema,
} as const satisfies { readonly [N in MessageName]?: v.GenericSchema<unknown, Payload<N>> };
