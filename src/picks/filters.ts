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

/** What a person may never want to be shown. The catalog has genres and emotion tags, but no age ratings. */
export const CAUTIONS = {
  horror: { genres: ['horror'], tags: ['scary'] },
  violence: { genres: ['war', 'truecrime', 'horror'], tags: ['disturbing'] },
  crime: { genres: ['crime', 'truecrime'], tags: [] },
  erotic: { genres: [], tags: ['erotic'] },
  misery: { genres: [], tags: ['misery', 'dark', 'disturbing'] },
} as const satisfies { readonly [id: string]: CautionRow };

export type Caution = keyof typeof CAUTIONS;
export const CAUTION_IDS = Object.keys(CAUTIONS) as readonly Caution[];

/** Tags are predicted by a model: one with a lower confidence does not exclude a title. */
const SURE_ENOUGH = 0.4;
/** The first year (`YEAR_BASE`) and the last year that the layout of the catalog can hold. */
export const FIRST_YEAR = 1870;
export const LAST_YEAR = 2125;
const FAMILY = genreBit('family') | genreBit('kids');
const NOT_FOR_FAMILY = ['horror', 'violence', 'crime', 'erotic'] as const satisfies readonly Caution[];

/** The filters that are stored. There is none for languages, because the catalog does not know them. */
export interface OwnFilters {
  /** The first and the last year that passes. */
  readonly from?: number;
  readonly to?: number;
  /** Only titles of the genres family or kids, and none that `NOT_FOR_FAMILY` names. */
  readonly familySafe?: boolean;
  readonly without?: readonly Caution[];
}

export interface Filters extends OwnFilters {
  /** Null means films and series; music is listed only when it is asked for. */
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

type TitleTest = (title: number) => boolean;

const cautionsOf = ({ familySafe = false, without = [] }: OwnFilters): readonly Caution[] => [
  ...without,
  ...(familySafe ? NOT_FOR_FAMILY : []),
];

/** The cautions by genre alone; for titles of which nothing else is known. */
export function genreCautionTest(filters: OwnFilters): (genres: number, isMusic: boolean) => boolean {
  const mask = maskOf(cautionsOf(filters)).genres;
  const { familySafe = false } = filters;
  return (genres, isMusic) => (genres & mask) === 0 && (!familySafe || isMusic || (genres & FAMILY) !== 0);
}

/** Passes titles that have nothing the person never wants to be shown; holds for lit pages as well. */
export function cautionTest({ columns }: TitleIndex, filters: OwnFilters): TitleTest {
  const music = KINDS.indexOf('music');
  const passesByGenre = genreCautionTest(filters);
  const { tags } = maskOf(cautionsOf(filters));
  return title =>
    passesByGenre(columns.genres[title] ?? 0, columns.kinds[title] === music) &&
    (tags === 0 || !hasTag(columns, title, tags));
}

function kindTest({ columns, profiles, childrensMusic }: TitleIndex, filters: Filters): TitleTest {
  const { kind = null, familySafe = false } = filters;
  const wanted = kind === null ? null : KINDS.indexOf(kind);
  const music = KINDS.indexOf('music');
  return title => {
    const own = columns.kinds[title] ?? 0;
    if (wanted === null ? own === music : own !== wanted) return false;
    return familySafe || !childrensMusic.has(profiles[title] ?? 0);
  };
}

/** A title of unknown year, which is stored as 0, passes only where the person has set no years. */
function yearTest({ columns }: TitleIndex, { from = 0, to = LAST_YEAR }: Filters): TitleTest {
  return title => {
    const year = columns.years[title] ?? 0;
    return year >= from && year <= to && (year > 0 || to >= LAST_YEAR);
  };
}

/** Passes the titles that pass all filters. */
export function filterTest(titleIndex: TitleIndex, filters: Filters): TitleTest {
  const tests = [kindTest, yearTest, cautionTest].map(test => test(titleIndex, filters));
  return title => tests.every(passes => passes(title));
}
