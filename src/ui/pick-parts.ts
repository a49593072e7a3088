import type { Kind } from '../catalog/sighting.ts';
import { type TextKey, text } from '../i18n/text.ts';
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
  /** The artist of an album. */
  readonly by?: string;
  /** The genres that the person's own file gives, as they are written there. */
  readonly words?: readonly string[];
}

const yearOf = ({ year }: ShownTitle): string => String(year || '');
const isArtist = ({ kind, by }: ShownTitle): boolean => kind === 'music' && by === undefined;

const FACTS = {
  kind: ({ kind }) => (kind ? text(`one_${kind}`) : ''),
  artist: ({ by }) => by ?? '',
  year: yearOf,
  /** The year of an artist is only the decade in which they became known. */
  released: title => (isArtist(title) ? '' : yearOf(title)),
  words: ({ words = [] }) => words.join(', '),
} as const satisfies { readonly [fact: string]: (title: ShownTitle) => string };

/** Which facts stand behind the name of a title, in this order, for each place where titles are shown. */
const FACTS_IN = {
  /** The popup's list, and the note on a page. */
  pick: ['artist', 'released'],
  /** The popup's list of what is lit on the page. */
  page: ['year'],
  catalog: ['kind', 'year'],
  ownTitles: ['kind', 'year', 'words'],
} as const satisfies { readonly [place: string]: readonly (keyof typeof FACTS)[] };

/** How a title looks wherever it is shown: drawn by ./pick-view.tsx on our pages, by note-pick.ts in the note. */
export interface TitleParts {
  readonly title: string;
  /** Stands small behind the title; '' when nothing is known. */
  readonly facts: string;
}

export const titleParts = (title: ShownTitle, place: keyof typeof FACTS_IN): TitleParts => ({
  title: title.name,
  facts: FACTS_IN[place]
    .map(fact => FACTS[fact](title))
    .filter(Boolean)
    .join(' · '),
});

export interface PickParts extends TitleParts {
  readonly sentence: string;
  readonly verdict: Verdict | null;
}

export const pickParts = (pick: KnownTitle): PickParts => ({
  ...titleParts(pick, 'pick'),
  sentence: pickSentence(pick),
  verdict: pick.verdict,
});

const BUTTONS = {
  up: { label: 'pick_up', iconPath: THUMB_UP },
  down: { label: 'pick_down', iconPath: THUMB_DOWN },
  seen: { label: 'pick_seen', iconPath: null },
  never: { label: 'pick_never', iconPath: null },
  more: { label: 'pick_more', iconPath: null },
} as const satisfies { readonly [V in Verdict]: { label: TextKey; iconPath: string | null } };

/** Which verdicts can be given where. */
const VERDICTS_IN = {
  row: ['up', 'down'],
  menu: ['seen', 'never', 'more'],
  note: ['up', 'down', 'seen'],
} as const satisfies { readonly [place: string]: readonly Verdict[] };

export interface VerdictButton {
  readonly verdict: Verdict;
  /** Read out with an icon, else written on the button. */
  readonly label: string;
  readonly iconPath: string | null;
  readonly isPressed: boolean;
}

/** A title that only its page knows gets none: nothing can be learned from a verdict on it. */
export const verdictButtons = (pick: KnownTitle, place: keyof typeof VERDICTS_IN): VerdictButton[] =>
  (pick.isOfPage ? [] : VERDICTS_IN[place]).map(verdict => ({
    verdict,
    label: text(BUTTONS[verdict].label, pick.name),
    iconPath: BUTTONS[verdict].iconPath,
    isPressed: pick.verdict === verdict,
  }));
