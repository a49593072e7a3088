/**
 * Every limit of what is stored, of what a file may bring and of what a page may say. One number holds for all of these: what is
 * taken from a file is what could have come about in use.
 */

/** Records of each store. Beyond it the oldest go; friends and own titles are refused, as the person chose each of them. */
export const MOST_RECORDS = {
  /** Seventy a day for nearly ten years. */
  moods: 250_000,
  /** Far more verdicts than a person gives in a life; it also limits what a hostile page can add. */
  feedback: 20_000,
  /** One record: everything that taste has learned. */
  taste: 1,
  /** Each friend makes the computation of every list slower. */
  friends: 20,
  /** More titles than a person is shown in a month; by then an exposure hardly lowers a score any more. */
  shown: 500,
  /** Pages are endless and some are hostile: only the newest page-only titles are kept. */
  taught: 5_000,
  /** More than anyone makes by hand. */
  corrections: 2_000,
  ownTitles: 5_000,
} as const;

/** One site that names titles without end cannot push out those of all other sites. */
export const MOST_OF_A_SITE = 1_000;
/** Older answers hardly count by then (see HALF_LIFE in `regression/answer-rows.ts`), and taste is computed within milliseconds. */
export const MOST_ANSWERS = 300;
/** Titles that one file of ratings says the person has seen. */
export const MOST_SEEN = 50_000;
/** Corrections that were withdrawn, remembered so that no other device brings them back. */
export const MOST_REMOVALS = 500;
/** Lines of a file of own titles. */
export const MOST_ROWS = 5_000;
/** Genre words of one own title, or of one card. */
export const MOST_GENRES = 8;
/** Cards in one question of a page. */
export const MOST_SIGHTINGS = 1_000;
/** Cards that a page may count in its summary. */
export const MOST_COUNTED = 100_000;
/** Titles in one answer to a search. */
export const MOST_FOUND = 50;

/** Lengths in UTF-16 units. Longer than any title: a hostile page cannot make us copy long texts. */
export const LONGEST_TEXT = 300;
/** A key holds a name, its kind and its year. */
export const LONGEST_KEY = 700;
/** A title with its kind and year, as taste names it. */
export const LONGEST_TASTE_NAME = 400;
export const LONGEST_OWN_NAME = 200;
export const LONGEST_FRIEND = 40;
export const LONGEST_SYNOPSIS = 600;
export const LONGEST_WORD = 60;
export const LONGEST_QUERY = 100;
export const LONGEST_ADDRESS = 4_000;
/** Of a host name (RFC 1035, 2.3.4); the ids of our adapters are shorter. */
export const LONGEST_SITE = 255;

/** Bytes. A larger file is refused unread. */
export const LARGEST_FILE = {
  /** Larger than the backup of years of use. */
  everything: 60_000_000,
  ratings: 5_000_000,
  taste: 5_000_000,
  ownTitles: 2_000_000,
  genreMap: 200_000,
} as const;

/** The first and the last year that the layout of the catalog can hold (`YEAR_BASE` in src/catalog/layout.ts). */
export const FIRST_YEAR = 1870;
export const LAST_YEAR = 2125;

/** The last time a Date can hold (ECMA-262, Time Range), less a day, so that every time zone can show it. */
export const LAST_MOMENT = 8.64e15 - 24 * 60 * 60 * 1000;

/** A time before 1970 was never stored by us; the age of an answer from before all clocks is more than a number can hold. */
export const isMoment = (value: unknown): value is number =>
  typeof value === 'number' && value >= 0 && value <= LAST_MOMENT;

export type LimitedStore = keyof typeof MOST_RECORDS;

const NO_ROOM = 'NoRoomError';

/** Thrown where the person has to make room first: `message` is the store that is full. */
export class NoRoomError extends Error {
  override readonly name = NO_ROOM;

  constructor(store: LimitedStore) {
    super(store);
  }
}

/** The store that is full, by the name and the words of an error: its class is lost on the way from the background. */
export const fullStore = (name: string, message: string): LimitedStore | undefined =>
  name === NO_ROOM && Object.hasOwn(MOST_RECORDS, message) ? (message as LimitedStore) : undefined;
