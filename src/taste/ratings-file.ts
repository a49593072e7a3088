import type { Kind, Sighting } from '../catalog/sighting.ts';
import { readCsv } from '../files/csv.ts';
import type { Signal } from './answers.ts';

/** One line of a file that a person exported from another service. */
export interface RatedSighting {
  readonly sighting: Sighting;
  /** What to look for if that is not recognised: Netflix writes episodes as "Friends: The One With the Monkey". */
  readonly orElse?: Sighting;
  /** "seen" where the line says neither that the person liked nor that they disliked the title. */
  readonly signal: Signal | 'seen';
}

type Field = 'title' | 'year' | 'rating' | 'kind' | 'imdb';

interface RatingsFormat {
  readonly id: string;
  readonly columns: { readonly [F in Field]?: string };
  /** The best rating that the service has. */
  readonly bestRating: number;
}

/** Recognised by the names of their columns: the first format counts whose columns are all in the file. */
const FORMATS = [
  {
    id: 'imdb',
    columns: { title: 'Title', year: 'Year', rating: 'Your Rating', kind: 'Title Type', imdb: 'Const' },
    bestRating: 10,
  },
  { id: 'letterboxd ratings', columns: { title: 'Name', year: 'Year', rating: 'Rating' }, bestRating: 5 },
  { id: 'letterboxd watched', columns: { title: 'Name', year: 'Year' }, bestRating: 5 },
  {
    id: 'trakt ratings',
    columns: { title: 'title', year: 'year', rating: 'rating', kind: 'type', imdb: 'imdb_id' },
    bestRating: 10,
  },
  { id: 'trakt watched', columns: { title: 'title', year: 'year', kind: 'type' }, bestRating: 10 },
  { id: 'netflix', columns: { title: 'Title' }, bestRating: 5 },
] as const satisfies readonly RatingsFormat[];

/** From which share of the best rating each signal applies; ratings in the middle count only as seen. */
const LOWEST_SHARES: readonly (readonly [number, Signal | 'seen'])[] = [
  [0.9, 'more'],
  [0.7, 'up'],
  [0.5, 'seen'],
  [0.3, 'down'],
  [0, 'never'],
];

const kindOf = (word: string): Kind | undefined =>
  /series|show|episode/i.test(word) ? 'series' : /movie|film/i.test(word) ? 'film' : undefined;

const signalOf = (rating: string, bestRating: number): Signal | 'seen' => {
  const share = Number(rating) / bestRating;
  return rating === '' || !(share > 0)
    ? 'seen'
    : (LOWEST_SHARES.find(([lowest]) => share >= lowest)?.[1] ?? 'seen');
};

/** Reads one line. Netflix adds season and episode to the name; matching removes them again. */
function readLine(format: RatingsFormat, cell: (field: Field) => string): RatedSighting {
  const [year, kind, imdb] = [Number(cell('year')), kindOf(cell('kind')), cell('imdb')];
  const sighting: Sighting = {
    text: cell('title'),
    ...(year > 0 ? { year } : {}),
    ...(kind ? { kind } : {}),
    ...(/^tt\d{5,12}$/.test(imdb) ? { ids: { imdb } } : {}),
  };
  const [series = '', episode] = sighting.text.split(': ');
  return {
    sighting,
    ...(format.id === 'netflix' && episode ? { orElse: { text: series, kind: 'series' as const } } : {}),
    signal: signalOf(cell('rating'), format.bestRating),
  };
}

/** Reads exported ratings and watched lists of Letterboxd, IMDb, Trakt and Netflix; null for any other file. */
export function readRatingsFile(text: string): readonly RatedSighting[] | null {
  const [head, ...rows] = readCsv(text).map(({ cells }) => cells);
  const format: RatingsFormat | undefined = FORMATS.find(({ columns }) =>
    Object.values(columns).every(name => head?.includes(name)),
  );
  if (!head || !format) return null;
  return rows
    .map(row =>
      readLine(format, field => {
        const column = head.indexOf(format.columns[field] ?? '');
        return column < 0 ? '' : (row[column] ?? '').trim();
      }),
    )
    .filter(({ sighting }) => sighting.text !== '');
}
