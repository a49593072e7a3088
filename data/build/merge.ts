import { keyOf } from '../../src/catalog/match/normalise.ts';
import type { Kind } from '../../src/catalog/sighting.ts';
import { fameOf } from './popularity.ts';
import { namesOf, newWork, type Work, type Works } from './work.ts';

/** What a source says about one title. */
export interface Entry {
  readonly kind: Kind;
  readonly name: string;
  /** 0 where the source does not say. */
  readonly year: number;
  /** Services date a series by its newest season; all other sources by its first. */
  readonly dated?: 'first' | 'newest';
  readonly aliases?: readonly string[];
  readonly genres: number;
  /** The original language, as a code of ISO 639-1. */
  readonly language?: string;
}

const FILM_YEARS_APART = 1;
const SERIES_YEARS_BACK = 25;
const IMPOSSIBLE = Number.POSITIVE_INFINITY;

/** How far apart the years are; infinite when that rules out the same work. */
function yearDistance(work: Work, entry: Entry): number {
  if (work.year === 0 || entry.year === 0) return 5;
  const behind = entry.year - work.year;
  if (Math.abs(behind) <= FILM_YEARS_APART) return Math.abs(behind);
  if (entry.kind !== 'series' || Math.abs(behind) > SERIES_YEARS_BACK) return IMPOSSIBLE;
  const later = behind > 0 ? entry.dated : work.dated;
  return later === 'newest' ? Math.abs(behind) : IMPOSSIBLE;
}

/** "The Untamed" is not "Untamed", but of works of the same year a list may have left out the article. */
function nameDistance(work: Work, entry: Entry): number {
  const { whole } = keyOf(entry.name);
  if (keyOf(work.name).whole === whole) return 0;
  if (namesOf(work).some(name => keyOf(name).whole === whole)) return 0.2;
  return work.year === entry.year ? 0.4 : IMPOSSIBLE;
}

const LONG_NAME = 10;

/** "Milk" of 2008 is an American and a Turkish film: works in two languages are one only if a long name and the year are the same. */
function languageDistance(work: Work, entry: Entry): number {
  const { language } = work.facts;
  if (!language || !entry.language || language === entry.language) return 0;
  const { whole } = keyOf(entry.name);
  const isSame = work.year === entry.year && namesOf(work).some(name => keyOf(name).whole === whole);
  return isSame && whole.length >= LONG_NAME ? 0 : IMPOSSIBLE;
}

const distance = (work: Work, entry: Entry): number =>
  yearDistance(work, entry) + nameDistance(work, entry) + languageDistance(work, entry);

/** The work that an entry means, or undefined: nearest in year and name, then the better known one. */
export function findWork(works: Works, entry: Entry): Work | undefined {
  const names = [entry.name, ...(entry.aliases ?? [])];
  const near = [...new Set(names.flatMap(name => works.named(name, entry.kind)))]
    .map(work => ({ work, away: distance(work, entry) }))
    .filter(({ away }) => away < IMPOSSIBLE)
    .sort((a, b) => a.away - b.away || fameOf(b.work) - fameOf(a.work));
  return near[0]?.work;
}

function addNames(work: Work, names: readonly string[]): void {
  for (const name of names) if (name !== '' && name !== work.name) work.aliases.add(name);
}

/** The year of a first season replaces that of a newest season. */
function takeYear(work: Work, { year, dated = 'first' }: Entry): void {
  if (year === 0 || (work.year > 0 && (work.dated === 'first' || dated === 'newest'))) return;
  work.year = year;
  work.dated = dated;
}

export function addToWork(works: Works, work: Work, entry: Entry): Work {
  work.genres |= entry.genres;
  takeYear(work, entry);
  const before = work.aliases.size;
  addNames(work, [entry.name, ...(entry.aliases ?? [])]);
  if (work.aliases.size > before) works.index(work);
  return work;
}

export function mergeEntry(works: Works, entry: Entry, known = findWork(works, entry)): Work {
  if (known) return addToWork(works, known, entry);
  const { kind, year, name, genres, dated = 'first' } = entry;
  const work = newWork({ kind, year, name, genres, dated });
  addNames(work, entry.aliases ?? []);
  work.facts.language = entry.language ?? '';
  return works.add(work);
}
