import { meanPoint, type Point } from '../../../src/catalog/point.ts';
import { VIBES, vibeNumber, vibePoint } from '../../../src/catalog/vibes.ts';
import type { Grade } from '../grade.ts';
import { type Row, readCsv } from '../source-csv.ts';
import { newWork, type Work, type Works } from '../work.ts';
import type { MusicGenre } from './music-titles.ts';

/** The vibes are of the song itself, its genres only of its kind. */
const VIBES_WEIGH = 0.8;
/** The strongest vibe stands first: each counts as so much of the one before. The plain mean has no song far from the middle. */
const NEXT_VIBE_WEIGHS = 0.7;
/** The energy is written for the song itself, so it counts more than what its vibes imply. */
const GIVEN_ENERGY_WEIGHS = 0.65;
const MIDDLE_ENERGY = 3;

const KNOWN = [1, 2, 3, 4, 5] as const satisfies readonly Grade['known'][];

const ids = (cell = ''): string[] => cell.split(' ').filter(Boolean);
const meanOf = (points: readonly Point[], nextWeighs = 1): Point =>
  meanPoint(points.map((point, at) => [point, nextWeighs ** at]));

/** Where a song lies. `energy` runs from 1, very calm, to 5. */
export function songPoint(vibes: readonly string[], genres: readonly Point[], energy: number): Point {
  const rows = vibes.flatMap(vibe => VIBES[vibeNumber(vibe) ?? -1] ?? []);
  const parts: [Point, number][] = [];
  if (rows.length > 0) parts.push([meanOf(rows.map(vibePoint), NEXT_VIBE_WEIGHS), VIBES_WEIGH]);
  if (genres.length > 0) parts.push([meanOf(genres), 1 - VIBES_WEIGH]);
  const implied = meanPoint(parts);
  const given = (energy - MIDDLE_ENERGY) / 2;
  return { ...implied, energy: implied.energy + (given - implied.energy) * GIVEN_ENERGY_WEIGHS };
}

export function songOf(row: Row, pointOfGenre: ReadonlyMap<string, Point>): Work {
  const { title: name = '', artist: by = '' } = row;
  const musicGenres = ids(row.genre).filter(id => pointOfGenre.has(id));
  const points = musicGenres.flatMap(id => pointOfGenre.get(id) ?? []);
  const point = songPoint(ids(row.vibes), points, Number(row.energy) || MIDDLE_ENERGY);
  const work = newWork({ kind: 'music', year: Number(row.year) || 0, name, by, musicGenres, point });
  work.known = KNOWN.find(known => known === Number(row.known));
  work.aliases.add(`${by} ${name}`).add(`${name} ${by}`);
  return work;
}

/** Songs are merged with nothing: an album and a song of the same name and artist are two works. */
export async function addSongs(works: Works, path: string, genres: readonly MusicGenre[]): Promise<number> {
  const pointOfGenre = new Map(genres.map(({ id, at }) => [id, at]));
  let count = 0;
  for await (const row of readCsv(path)) {
    works.add(songOf(row, pointOfGenre));
    count += 1;
  }
  return count;
}
