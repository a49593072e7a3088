import type { Kind, Sighting } from '../catalog/sighting.ts';
import { readCsv } from '../files/csv.ts';
import type { Signal } from './answers.ts';

/** One line of what someone took home from another service. */
export interface RatedSighting {
  readonly sighting: Sighting;
  /** What else it may be: Netflix writes episodes as "Friends: The One With the Monkey". */
  readonly orElse?: Sighting;
  /** "seen" where the line tells no liking. */
  readonly signal: Signal | 'seen';
}

type Field = 'title' | 'year' | 'rating' | 'kind' | 'imdb';

interface Service {
  readonly id: string;
  readonly columns: { readonly [F in Field]?: string };
  /** The best rating it gives. */
  readonly outOf: number;
}

/** By their own column names; the first whose named columns are all there is taken. */
const SERVICES = [
  {
    id: 'imdb',
    columns: { title: 'Title', year: 'Year', rating: 'Your Rating', kind: 'Title Type', imdb: 'Const' },
    outOf: 10,
  },
  { id: 'letterboxd ratings', columns: { title: 'Name', year: 'Year', rating: 'Rating' }, outOf: 5 },
  { id: 'letterboxd watched', columns: { title: 'Name', year: 'Year' }, outOf: 5 },
  {
    id: 'trakt ratings',
    columns: { title: 'title', year: 'year', rating: 'rating', kind: 'type', imdb: 'imdb_id' },
    outOf: 10,
  },
  { id: 'trakt watched', columns: { title: 'title', year: 'year', kind: 'type' }, outOf: 10 },
  { id: 'netflix', columns: { title: 'Title' }, outOf: 5 },
] as const satisfies readonly Service[];

/** Shares of the best rating from which each word is meant; what lies between is only seen. */
const FROM: readonly (readonly [number, Signal | 'seen'])[] = [
  [0.9, 'more'],
  [0.7, 'up'],
  [0.5, 'seen'],
  [0.3, 'down'],
  [0, 'never'],
];

const kindOf = (word: string): Kind | undefined =>
  /series|show|episode/i.test(word) ? 'series' : /movie|film/i.test(word) ? 'film' : undefined;

const signalOf = (rating: string, outOf: number): Signal | 'seen' => {
  const share = Number(rating) / outOf;
  return rating === '' || !(share > 0) ? 'seen' : (FROM.find(([from]) => share >= from)?.[1] ?? 'seen');
};

/** What a line says; Netflix puts season and episode behind the name, which matching cuts off again. */
function readLine(service: Service, cell: (field: Field) => string): RatedSighting {
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
    ...(service.id === 'netflix' && episode ? { orElse: { text: series, kind: 'series' as const } } : {}),
    signal: signalOf(cell('rating'), service.outOf),
  };
}

/** Ratings and watched lists as Letterboxd, IMDb, Trakt and Netflix hand them out; null for any other file. */
export function readRatingsFile(text: string): readonly RatedSighting[] | null {
  const [head, ...rows] = readCsv(text).map(({ cells }) => cells);
  const service: Service | undefined = SERVICES.find(({ columns }) =>
    Object.values(columns).every(name => head?.includes(name)),
  );
  if (!head || !service) return null;
  return rows
    .map(row =>
      readLine(service, field => {
        const at = head.indexOf(service.columns[field] ?? '');
        return at < 0 ? '' : (row[at] ?? '').trim();
      }),
    )
    .filter(({ sighting }) => sighting.text !== '');
}
