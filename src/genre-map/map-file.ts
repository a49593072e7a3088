import { parseJson } from '../files/json.ts';
import { type GenreMap, isGenreMap } from './genre-map.ts';

const MARK = 'genre map';
const VERSION = 1;

/** The text of a file with a genre map. */
export const writeMapFile = (map: GenreMap): string =>
  JSON.stringify({ moodlight: MARK, version: VERSION, map }, null, 2);

export type MapFileProblem = 'not-json' | 'not-a-map' | 'newer';

/** The map in a file, or what is wrong with the file. */
export function readMapFile(text: string): { readonly map: GenreMap } | { readonly problem: MapFileProblem } {
  const file = parseJson(text);
  if (file === undefined) return { problem: 'not-json' };
  if (typeof file !== 'object' || file === null) return { problem: 'not-a-map' };
  const { moodlight, version, map } = file as Readonly<Record<string, unknown>>;
  if (moodlight !== MARK || typeof version !== 'number') return { problem: 'not-a-map' };
  if (version > VERSION) return { problem: 'newer' };
  return isGenreMap(map) ? { map } : { problem: 'not-a-map' };
}
