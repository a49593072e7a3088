import type { Columns } from '../catalog/columns.ts';
import { type Genre, genreBit } from '../catalog/genres.ts';
import { VIBE_LEVELS } from '../catalog/layout.ts';
import { KINDS, type Kind } from '../catalog/sighting.ts';
import { AGES, type Upset, upsetBits } from '../catalog/upsets.ts';
import { type Vibe, vibeNumber } from '../catalog/vibes.ts';
import { LAST_YEAR } from '../storage/limits.ts';
import type { TitleIndex } from './ranking/title-index.ts';

interface CautionRow {
  readonly genres: readonly Genre[];
  readonly vibes: readonly Vibe[];
  /** A caution that names some passes only titles of which an editor has said what may upset in them. */
  readonly upsets: readonly Upset[];
}

/** What a person may never want to be shown. */
export const CAUTIONS = {
  horror: { genres: ['horror'], vibes: ['scary', 'creepy'], upsets: [] },
  violence: {
    genres: ['war', 'truecrime', 'horror'],
    vibes: ['disturbing', 'violent'],
    upsets: ['violence', 'gore', 'torture', 'sexual-violence', 'war'],
  },
  gore: { genres: [], vibes: [], upsets: ['gore', 'torture', 'body-horror'] },
  crime: { genres: ['crime', 'truecrime'], vibes: [], upsets: [] },
  erotic: { genres: [], vibes: ['steamy'], upsets: ['sex', 'sexual-violence'] },
  selfharm: { genres: [], vibes: [], upsets: ['suicide', 'self-harm'] },
  animals: { genres: [], vibes: [], upsets: ['animal-death'] },
  misery: {
    genres: [],
    vibes: ['bleak', 'dark', 'disturbing'],
    upsets: ['torture', 'sexual-violence', 'suicide', 'child-harm'],
  },
} as const satisfies { readonly [id: string]: CautionRow };

export type Caution = keyof typeof CAUTIONS;
export const CAUTION_IDS = Object.keys(CAUTIONS) as readonly Caution[];

/** Vibes are predicted by a model: one with a lower confidence does not exclude a title. */
const SURE_ENOUGH = 0.4;
const numbersOf = (vibes: readonly Vibe[]): number[] => vibes.flatMap(vibe => vibeNumber(vibe) ?? []);

const FAMILY = genreBit('family') | genreBit('kids');
const FAMILY_VIBES = new Set(numbersOf(['family', 'wholesome']));
/** From which age a film may be seen that is shown when children are there. */
const WITH_CHILDREN = 6;
/** For titles that only a page describes: no editor has said from which age they may be seen. */
const NOT_FOR_FAMILY = ['horror', 'crime'] as const satisfies readonly Caution[];

/** Running times that can be chosen: "at most 90 minutes". Of a series, one episode counts. */
export const LENGTHS = [30, 60, 90, 120, 150] as const;

/** From hidden gems to crowd-pleasers: it moves a list, and excludes nothing. */
export const LEANINGS = [-2, -1, 0, 1, 2] as const;
export type Leaning = (typeof LEANINGS)[number];

/** The filters that are stored. */
export interface OwnFilters {
  /** The first and the last year that passes. */
  readonly from?: number;
  readonly to?: number;
  /** The longest running time that passes. */
  readonly minutes?: number;
  /** The original language of films and series, as a code of ISO 639-1. */
  readonly language?: string;
  /** Only titles that are known to fit when children watch. */
  readonly familySafe?: boolean;
  readonly without?: readonly Caution[];
  readonly leaning?: Leaning;
}

export interface Filters extends OwnFilters {
  /** Null means films and series; music is listed only when it is asked for. */
  readonly kind?: Kind | null;
}

interface Mask {
  readonly genres: number;
  /** Numbers in VIBES. */
  readonly vibes: ReadonlySet<number>;
  readonly upsets: number;
}

function maskOf(cautions: readonly Caution[]): Mask {
  const rows: CautionRow[] = cautions.map(id => CAUTIONS[id]);
  return {
    genres: rows.flatMap(row => row.genres).reduce((bits, genre) => bits | genreBit(genre), 0),
    vibes: new Set(numbersOf(rows.flatMap(row => row.vibes))),
    upsets: upsetBits(rows.flatMap(row => row.upsets)),
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

/**
 * The cautions by genre alone; for titles of which nothing else is known. It is not known what may upset in them, so
 * a filter that asks for it passes none.
 */
export function genreCautionTest(filters: OwnFilters): (genres: number, isMusic: boolean) => boolean {
  const { familySafe = false, without = [] } = filters;
  const mask = maskOf([...without, ...(familySafe ? NOT_FOR_FAMILY : [])]);
  return (genres, isMusic) =>
    isMusic ||
    ((genres & mask.genres) === 0 && mask.upsets === 0 && (!familySafe || (genres & FAMILY) !== 0));
}

/** An editor has said that it may be seen at six, and it is made for families. */
function fitsChildren(columns: Columns, title: number): boolean {
  const age = AGES[(columns.ages[title] ?? 0) - 1];
  const isForFamily = ((columns.genres[title] ?? 0) & FAMILY) !== 0 || hasVibe(columns, title, FAMILY_VIBES);
  return age !== undefined && age <= WITH_CHILDREN && isForFamily;
}

/** Nothing that the cautions name is in it; where an editor must have said so, one has. */
function isFree(columns: Columns, title: number, { genres, vibes, upsets }: Mask): boolean {
  if (upsets !== 0 && columns.ages[title] === 0) return false;
  if (((columns.genres[title] ?? 0) & genres) !== 0 || ((columns.upsets[title] ?? 0) & upsets) !== 0)
    return false;
  return vibes.size === 0 || !hasVibe(columns, title, vibes);
}

/** Passes titles that have nothing the person never wants to be shown; holds for lit pages as well. */
export function cautionTest({ columns }: TitleIndex, { familySafe, without = [] }: OwnFilters): TitleTest {
  const music = KINDS.indexOf('music');
  const mask = maskOf(without);
  return title =>
    columns.kinds[title] === music ||
    ((!familySafe || fitsChildren(columns, title)) && isFree(columns, title, mask));
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

/** A running time and a language that nobody knows pass only where none is asked for. Music has neither. */
function factsTest({ columns }: TitleIndex, { minutes, language }: OwnFilters): TitleTest {
  const music = KINDS.indexOf('music');
  const wanted = language === undefined ? null : columns.header.languages.indexOf(language);
  return title => {
    if (columns.kinds[title] === music) return true;
    const own = columns.minutes[title] ?? 0;
    return (
      (minutes === undefined || (own > 0 && own <= minutes)) &&
      (wanted === null || columns.languages[title] === wanted)
    );
  };
}

/** Passes the titles that pass all filters. */
export function filterTest(titleIndex: TitleIndex, filters: Filters): TitleTest {
  const tests = [kindTest, yearTest, factsTest, cautionTest].map(test => test(titleIndex, filters));
  return title => tests.every(passes => passes(title));
}
