/**
 * All messages of the extension. Each feature declares its own in its `wire.ts`. The prefix of a name says who answers:
 * `content.*` the content script of a tab, all others the background. Frames are never sent this way: they go to the engine
 * through a transferred port (src/engine/wire.ts).
 */
import type * as v from 'valibot';
import type { BackupWire } from '../backup/wire.ts';
import type { CatalogWire } from '../catalog/wire.ts';
import type { ContentWire } from '../content/wire.ts';
import type { CorrectionsWire } from '../corrections/wire.ts';
import type { GenreMapWire } from '../genre-map/wire.ts';
import type { HistoryWire } from '../history/wire.ts';
import type { MoodWire } from '../mood/wire.ts';
import { type NoteWire, noteMaySend } from '../note/wire.ts';
import type { OwnTitlesWire } from '../own-titles/wire.ts';
import { type PagesWire, pagesFromPages } from '../pages/wire.ts';
import type { PicksWire } from '../picks/wire.ts';
import type { SiteAccessWire } from '../site-access/wire.ts';
import type { TasteWire } from '../taste/wire.ts';
import type { VerdictsWire } from '../verdicts/wire.ts';

export interface BackgroundWire
  extends MoodWire,
    PicksWire,
    GenreMapWire,
    VerdictsWire,
    TasteWire,
    HistoryWire,
    BackupWire,
    CatalogWire,
    OwnTitlesWire,
    CorrectionsWire,
    SiteAccessWire,
    PagesWire,
    NoteWire {}

export interface Protocol extends BackgroundWire, ContentWire {}

export type MessageName = keyof Protocol;
export type Payload<N extends MessageName> = Parameters<Protocol[N]>[0];
export type Reply<N extends MessageName> = ReturnType<Protocol[N]>;

/** Messages, each with the schema that its payload must pass. */
export type MaySend = { readonly [N in MessageName]?: v.GenericSchema<unknown, Payload<N>> };

/** The messages that content scripts may send, with the schema of each payload (docs/ARCHITECTURE.md, Trust). */
export const CONTENT_MAY_SEND = pagesFromPages satisfies MaySend;

/** The messages that the note may send, which lies in a frame of a page. */
export const NOTE_MAY_SEND = noteMaySend satisfies MaySend;
