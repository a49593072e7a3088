import type { Columns } from '../catalog/columns.ts';
import { type Genre, genreBit } from '../catalog/genres.ts';
import { VIBE_LEVELS } from '../catalog/layout.ts';
import { KINDS, type Kind } from '../catalog/sighting.ts';
import { VIBES, type Vibe } from '../catalog/vibes.ts';
import { LAST_YEAR } from '../storage/limits.ts';
import type { TitleIndex } from './ranking/title-index.ts';

interface CautionRow {
  readonly genres: readonly Genre[];
  readonly vibes: readonly Vibe[];
}

/** What a person may never want to be shown. The catalog has genres and vibes, but no age ratings. */
export const CAUTIONS = {
  horror: { genres: ['horror'], vibes: ['scary', 'creepy'] },
  violence: { genres: ['war', 'truecrime', 'horror'], vibes: ['disturbing', 'violent'] },
  crime: { genres: ['crime', 'truecrime'], vibes: [] },
  erotic: { genres: [], vibes: ['steamy'] },
  misery: { genres: [], vibes: ['bleak', 'dark', 'disturbing'] },
} as const satisfies { readonly [id: string]: CautionRow };

export type Caution = keyof typeof CAUTIONS;
export const CAUTION_IDS = Object.keys(CAUTIONS) as readonly Caution[];

/** Vibes are predicted by a model: one with a lower confidence does not exclude a title. */
const SURE_ENOUGH = 0.4;
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

interface Mask {
  readonly genres: number;
  /** Numbers in VIBES. */
  readonly vibes: ReadonlySet<number>;
}

function maskOf(cautions: readonly Caution[]): Mask {
  const rows: CautionRow[] = cautions.map(id => CAUTIONS[id]);
  return {
    genres: rows.flatMap(row => row.genres).reduce((bits, genre) => bits | genreBit(genre), 0),
    vibes: new Set(rows.flatMap(row => row.vibes).map(vibe => VIBES.findIndex(({ id }) => id === vibe))),
  };
}

function hasVibe({ vibeStarts, vibes }: Columns, title: number, wanted: ReadonlySet<number>): boolean {
  const end = vibeStarts[title + 1] ?? 0;
  for (let at = vibeStarts[title] ?? 0; at < end; at += 1) {
    const packed = vibes[at] ?? 0;
    if ((packed & 15) / VIBE_LEVELS >= SURE_ENOUGH && wanted.has(packed >> 4)) return true;
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
  const { vibes } = maskOf(cautionsOf(filters));
  return title =>
    passesByGenre(columns.genres[title] ?? 0, columns.kinds[title] === music) &&
    (vibes.size === 0 || !hasVibe(columns, title, vibes));
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
