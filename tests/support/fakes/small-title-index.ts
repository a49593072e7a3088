import { encode } from '../../../data/build/encode.ts';
import type { Grade } from '../../../data/build/grade.ts';
import type { MusicGenre } from '../../../data/build/sources/music-titles.ts';
import { newWork, type Work } from '../../../data/build/work.ts';
import { bitsOfGenres, type Genre } from '../../../src/catalog/genres.ts';
import { type Catalog, openCatalog } from '../../../src/catalog/index.ts';
import { LIKENESS_SIZE, VIBE_LEVELS } from '../../../src/catalog/layout.ts';
import type { Point } from '../../../src/catalog/point.ts';
import type { Kind } from '../../../src/catalog/sighting.ts';
import { type Vibe, vibeNumber } from '../../../src/catalog/vibes.ts';
import { buildTitleIndex, type TitleIndex } from '../../../src/picks/ranking/title-index.ts';

export interface Made {
  readonly name: string;
  readonly kind?: Kind;
  readonly year?: number;
  readonly genres?: readonly Genre[];
  readonly vibes?: readonly Vibe[];
  readonly votes?: number;
  readonly regard?: number;
  /** 0 to VIBE_LEVELS. */
  readonly regardSureness?: number;
  /** What an editor says of it, where a test needs that. */
  readonly grade?: Partial<Grade>;
  readonly music?: readonly string[];
  /** The artist of an album or a song. */
  readonly by?: string;
  /** Of a song. */
  readonly point?: Point;
  readonly known?: Grade['known'];
}

const MUSIC_GENRES: readonly MusicGenre[] = [
  { id: 'ambient', name: 'Ambient', at: { pleasant: 0.4, energy: -0.8, tension: -0.7 }, synonyms: [] },
  { id: 'dance', name: 'Dance', at: { pleasant: 0.8, energy: 0.8, tension: -0.3 }, synonyms: [] },
  { id: 'blues', name: 'Blues', at: { pleasant: -0.4, energy: -0.4, tension: 0.1 }, synonyms: [] },
  { id: 'holiday', name: 'Holiday', at: { pleasant: 0.8, energy: 0.2, tension: -0.6 }, synonyms: [] },
  {
    id: 'childrens-music',
    name: "Children's music",
    at: { pleasant: 0.8, energy: 0.4, tension: -0.6 },
    synonyms: [],
  },
];

export interface SmallTitleIndex {
  readonly titleIndex: TitleIndex;
  readonly catalog: Catalog;
  /** Where a made title has come to lie. */
  readonly at: (name: string) => number;
}

const GRADE: Grade = {
  regard: 60,
  sure: 3,
  known: 3,
  vibes: [],
  minutes: 0,
  franchise: '',
  age: 6,
  upset: [],
  language: '',
  country: '',
  about: '',
};

function workOf(made: Made): Work {
  const { name, kind = 'film', year = 2000, genres = [], votes = 0, music = [], by, point, known } = made;
  const song = { ...(by === undefined ? {} : { by }), ...(point === undefined ? {} : { point }) };
  const work = newWork({ kind, name, year, genres: bitsOfGenres(genres), musicGenres: music, ...song });
  work.fame.votes = votes;
  work.known = known;
  if (made.grade) work.grade = { ...GRADE, ...made.grade };
  return work;
}

/** A catalog of made titles, through the very encoder that makes the shipped one. */
export async function smallTitleIndex(made: readonly Made[]): Promise<SmallTitleIndex> {
  const named = new Map(made.map(one => [one.name, one]));
  const works = made.map(workOf);
  const { bytes } = encode({
    likeness: () => new Int8Array(LIKENESS_SIZE),
    works,
    vibes: ({ name }) =>
      (named.get(name)?.vibes ?? []).map(vibe => ({ vibe: vibeNumber(vibe) ?? 0, level: VIBE_LEVELS })),
    regard: ({ name }) => {
      const { regard = 60, regardSureness = VIBE_LEVELS } = named.get(name) ?? {};
      return { value: regard, sureness: regardSureness };
    },
    musicGenres: MUSIC_GENRES,
    moodWords: [],
  });
  const catalog = await openCatalog(Uint8Array.from(bytes).buffer);
  const names = Array.from({ length: catalog.size }, (_, title) => catalog.title(title).name);
  return { catalog, titleIndex: buildTitleIndex(catalog), at: name => names.indexOf(name) };
}
