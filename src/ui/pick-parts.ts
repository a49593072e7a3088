import type { Kind } from '../catalog/sighting.ts';
import { duration, text } from '../i18n/text.ts';
import type { KnownTitle } from '../pages/known-title.ts';
import type { Verdict } from '../verdicts/verdict.ts';
import { pickSentence } from './reason.ts';
import { THUMB_DOWN, THUMB_UP } from './thumb-icons.ts';

/** What a screen may know of a title. */
export interface ShownTitle {
  readonly name: string;
  /** 0 when unknown. */
  readonly year?: number;
  readonly kind?: Kind;
  /** How long a film lasts. */
  readonly minutes?: number;
  /** The artist of an album or a song. */
  readonly by?: string;
  /** The genres that the person's own file gives, as they are written there. */
  readonly words?: readonly string[];
}

type Fact = (title: ShownTitle) => string;

const kind: Fact = title => (title.kind ? text(`one_${title.kind}`) : '');
const artist: Fact = ({ by }) => by ?? '';
const year: Fact = title => String(title.year || '');
const isArtist = ({ kind, by }: ShownTitle): boolean => kind === 'music' && by === undefined;
/** The year of an artist is only the decade in which they became known. */
const released: Fact = title => (isArtist(title) ? '' : year(title));
const length: Fact = ({ minutes }) => (minutes ? duration(minutes) : '');
const ownGenres: Fact = ({ words = [] }) => words.join(', ');

/** The facts behind the name of a title, in their order: in the popup's list and in the note on a page. */
export const PICK_FACTS = [artist, released, length];
/** In a list of titles of the page itself. */
export const PAGE_FACTS = [year];
export const CATALOG_FACTS = [kind, year];
export const OWN_TITLE_FACTS = [kind, year, ownGenres];

/** How a title looks wherever it is shown: drawn by ./pick-view.tsx. */
export interface TitleParts {
  readonly title: string;
  /** Stands small behind the title; '' when nothing is known. */
  readonly facts: string;
}

export const titleParts = (title: ShownTitle, facts: readonly Fact[]): TitleParts => ({
  title: title.name,
  facts: facts
    .map(fact => fact(title))
    .filter(Boolean)
    .join(' · '),
});

export interface PickParts extends TitleParts {
  readonly sentence: string;
  readonly verdict: Verdict | null;
}

export const pickParts = (pick: KnownTitle): PickParts => ({
  ...titleParts(pick, PICK_FACTS),
  sentence: pickSentence(pick),
  verdict: pick.verdict,
});

/** The other verdicts are written out. */
const ICON_PATHS: { readonly [V in Verdict]?: string } = { up: THUMB_UP, down: THUMB_DOWN };

/** The verdicts that can be given in a row of the popup, in the menu below it, and in the note. */
export const ROW_VERDICTS = ['up', 'down'] as const;
export const MENU_VERDICTS = ['seen', 'never', 'more'] as const;
export const NOTE_VERDICTS = ['up', 'down', 'seen'] as const;

export interface VerdictButton {
  readonly verdict: Verdict;
  /** Read out with an icon, else written on the button. */
  readonly label: string;
  readonly iconPath: string | undefined;
  readonly isPressed: boolean;
}

/** A title that only its page knows gets none: nothing can be learned from a verdict on it. */
export const verdictButtons = (pick: KnownTitle, verdicts: readonly Verdict[]): VerdictButton[] =>
  (pick.isOfPage ? [] : verdicts).map(verdict => ({
    verdict,
    label: text(`pick_${verdict}`, pick.name),
    iconPath: ICON_PATHS[verdict],
    isPressed: pick.verdict === verdict,
  }));
