import type { Columns } from '../catalog/columns.ts';
import { EMOTION_TAGS, type EmotionTag } from '../catalog/emotion-tags.ts';
import { type Genre, genreBit } from '../catalog/genres.ts';
import { TAG_LEVELS } from '../catalog/layout.ts';
import { KINDS, type Kind } from '../catalog/sighting.ts';
import type { TitleIndex } from './ranking/title-index.ts';

interface CautionRow {
  readonly genres: readonly Genre[];
  readonly tags: readonly EmotionTag[];
}

/** What someone may wish never to be shown. The catalog knows genres and emotion tags, no ratings by age. */
export const CAUTIONS = {
  horror: { genres: ['horror'], tags: ['scary'] },
  violence: { genres: ['war', 'truecrime', 'horror'], tags: ['disturbing'] },
  crime: { genres: ['crime', 'truecrime'], tags: [] },
  erotic: { genres: [], tags: ['erotic'] },
  misery: { genres: [], tags: ['misery', 'dark', 'disturbing'] },
} as const satisfies { readonly [id: string]: CautionRow };

export type Caution = keyof typeof CAUTIONS;
export const CAUTION_IDS = Object.keys(CAUTIONS) as readonly Caution[];

/** Learned tags are only likely: below this confidence one is not held against a title. */
const SURE_ENOUGH = 0.4;
/** Nothing in the catalog is older (`YEAR_BASE` of its layout); nothing it will ever hold is newer. */
export const FIRST_YEAR = 1870;
export const LAST_YEAR = 2125;
const FAMILY = genreBit('family') | genreBit('kids');
const NOT_FOR_FAMILY = ['horror', 'violence', 'crime', 'erotic'] as const satisfies readonly Caution[];

/** What the person keeps set. Languages are not among it: the catalog does not know them. */
export interface OwnFilters {
  /** The first and the last year let through. */
  readonly from?: number;
  readonly to?: number;
  /** Only what is filed under family or children, and carries nothing to be cautious of. */
  readonly familySafe?: boolean;
  readonly without?: readonly Caution[];
}

export interface Filters extends OwnFilters {
  /** None means films and series: music is asked for by name. */
  readonly kind?: Kind | null;
}

const tagBit = (tag: EmotionTag): number => 1 << EMOTION_TAGS.findIndex(({ id }) => id === tag);

function maskOf(cautions: readonly Caution[]): { genres: number; tags: number } {
  const rows: CautionRow[] = cautions.map(id => CAUTIONS[id]);
  return {
    genres: rows.flatMap(row => row.genres).reduce((bits, genre) => bits | genreBit(genre), 0),
    tags: rows.flatMap(row => row.tags).reduce((bits, tag) => bits | tagBit(tag), 0),
  };
}

function hasTag({ tagStarts, tags }: Columns, title: number, mask: number): boolean {
  const end = tagStarts[title + 1] ?? 0;
  for (let at = tagStarts[title] ?? 0; at < end; at += 1) {
    const byte = tags[at] ?? 0;
    if ((mask & (1 << (byte >> 4))) !== 0 && (byte & 15) / TAG_LEVELS >= SURE_ENOUGH) return true;
  }
  return false;
}

type Test = (title: number) => boolean;

const cautionsOf = ({ familySafe = false, without = [] }: OwnFilters): readonly Caution[] => [
  ...without,
  ...(familySafe ? NOT_FOR_FAMILY : []),
];

/** By genres alone, for titles of which no more is known. */
export function welcomeGenres(filters: OwnFilters): (genres: number, isMusic: boolean) => boolean {
  const mask = maskOf(cautionsOf(filters)).genres;
  const { familySafe = false } = filters;
  return (genres, isMusic) => (genres & mask) === 0 && (!familySafe || isMusic || (genres & FAMILY) !== 0);
}

/** Whether nothing the person never wants to be shown is in a title: what holds for lit pages too. */
export function isWelcome({ columns }: TitleIndex, filters: OwnFilters): Test {
  const music = KINDS.indexOf('music');
  const areWelcome = welcomeGenres(filters);
  const { tags } = maskOf(cautionsOf(filters));
  return title =>
    areWelcome(columns.genres[title] ?? 0, columns.kinds[title] === music) &&
    (tags === 0 || !hasTag(columns, title, tags));
}

/** Whether all filters let a title through. An unknown year passes no filter of years. */
export function passes(shelf: TitleIndex, filters: Filters): Test {
  const { columns, sorts, nursery } = shelf;
  const { kind = null, from = 0, to = LAST_YEAR, familySafe = false } = filters;
  const wanted = kind === null ? null : KINDS.indexOf(kind);
  const music = KINDS.indexOf('music');
  const welcome = isWelcome(shelf, filters);
  return title => {
    const own = columns.kinds[title] ?? 0;
    if (wanted === null ? own === music : own !== wanted) return false;
    if (!familySafe && nursery.has(sorts[title] ?? 0)) return false;
    const year = columns.years[title] ?? 0;
    if (year < from || year > to || (year === 0 && to < LAST_YEAR)) return false;
    return welcome(title);
  };
}
