import { readFileSync } from 'node:fs';
import { type Row, readCsv } from '../../../data/build/source-csv.ts';
import { type Catalog, type Kind, openCatalog, type Sighting } from '../../../src/catalog/index.ts';

const CATALOG = new URL('../../../data/catalog/catalog.bin', import.meta.url);
const MISSES_SHOWN = 50;

interface Listed {
  readonly sighting: Sighting;
  readonly weight: number;
  readonly group: string;
}

interface Judged extends Listed {
  readonly outcome: 'genre' | 'found' | 'ambiguous' | 'unknown';
}

export function openShippedCatalog(): Promise<Catalog> {
  const { buffer, byteOffset, byteLength } = readFileSync(CATALOG);
  return openCatalog((buffer as ArrayBuffer).slice(byteOffset, byteOffset + byteLength));
}

const typeOf = (row: Row): string => row.type ?? row.category ?? row.kind ?? '';

function kindOf(type: string): Kind | undefined {
  // A TV movie is a film.
  if (/film|movie/i.test(type)) return 'film';
  if (/tv|series|show|season/i.test(type)) return 'series';
  return /music|album|artist|song/i.test(type) ? 'music' : undefined;
}

function idsOf(row: Row): NonNullable<Sighting['ids']> {
  const { netflix_id: netflix, imdb_id: imdb } = row;
  return { ...(netflix ? { netflix } : {}), ...(imdb ? { imdb } : {}) };
}

/** Lists differ in how they write their columns: "Title", "IMDb ID". */
const lowerCase = (row: Row): Row =>
  Object.fromEntries(
    Object.entries(row).map(([name, cell]) => [name.trim().toLowerCase().replace(/\W+/g, '_'), cell]),
  );

function readListed(row: Row): Listed {
  const kind = kindOf(typeOf(row));
  const year = Number(row.year?.slice(0, 4)) || 0;
  const weight = row.weight ?? row.hours_viewed ?? '';
  return {
    sighting: {
      text: row.title ?? '',
      ...(year > 0 ? { year } : {}),
      ...(kind ? { kind } : {}),
      ids: idsOf(row),
    },
    weight: weight === '' ? 1 : Number(weight) || 0,
    group: typeOf(row),
  };
}

function judge(catalog: Catalog, listed: Listed): Judged {
  const outcome = catalog.recognise(listed.sighting);
  if (typeof outcome === 'string') return { ...listed, outcome };
  const { genres, musicGenres } = catalog.title(outcome.title);
  return { ...listed, outcome: genres.length + musicGenres.length > 0 ? 'genre' : 'found' };
}

const share = (part: number, whole: number): number =>
  whole > 0 ? Math.round((part / whole) * 1e4) / 1e4 : 0;

export function summarise(judged: readonly Judged[]) {
  const sum = (wanted: (one: Judged) => boolean, by: (one: Judged) => number): number =>
    judged.filter(wanted).reduce((total, one) => total + by(one), 0);
  const isFound = ({ outcome }: Judged): boolean => outcome === 'genre' || outcome === 'found';
  const hasGenre = ({ outcome }: Judged): boolean => outcome === 'genre';
  const one = (): number => 1;
  const weight = (listed: Judged): number => listed.weight;
  const total = sum(() => true, weight);
  return {
    rows: judged.length,
    found: share(sum(isFound, one), judged.length),
    foundWithGenre: share(sum(hasGenre, one), judged.length),
    weightedFound: share(sum(isFound, weight), total),
    weightedFoundWithGenre: share(sum(hasGenre, weight), total),
    ambiguous: judged.filter(({ outcome }) => outcome === 'ambiguous').length,
  };
}

const heaviestMisses = (judged: readonly Judged[]) =>
  judged
    .filter(({ outcome }) => outcome !== 'genre')
    .sort((a, b) => b.weight - a.weight)
    .slice(0, MISSES_SHOWN)
    .map(({ sighting: { text, year }, weight, group, outcome }) => ({
      title: text,
      year,
      type: group,
      weight,
      outcome,
    }));

function byGroup(judged: readonly Judged[]) {
  const groups = [...new Set(judged.map(({ group }) => group))].sort();
  return Object.fromEntries(
    groups.map(group => [group, summarise(judged.filter(one => one.group === group))]),
  );
}

export async function evaluate(path: string) {
  const catalog = await openShippedCatalog();
  const judged: Judged[] = [];
  for await (const row of readCsv(path)) judged.push(judge(catalog, readListed(lowerCase(row))));
  return { ...summarise(judged), byType: byGroup(judged), misses: heaviestMisses(judged) };
}
