import { encode } from '../../../data/build/encode.ts';
import type { MusicGenre } from '../../../data/build/sources/music-titles.ts';
import { newWork } from '../../../data/build/work.ts';
import { type EmotionTag, tagNumber } from '../../../src/catalog/emotion-tags.ts';
import { bitsOfGenres, type Genre } from '../../../src/catalog/genres.ts';
import { type Catalog, openCatalog } from '../../../src/catalog/index.ts';
import { TAG_LEVELS } from '../../../src/catalog/layout.ts';
import type { Kind } from '../../../src/catalog/sighting.ts';
import { buildTitleIndex, type TitleIndex } from '../../../src/picks/ranking/title-index.ts';

export interface Made {
  readonly name: string;
  readonly kind?: Kind;
  readonly year?: number;
  readonly genres?: readonly Genre[];
  readonly tags?: readonly EmotionTag[];
  readonly votes?: number;
  readonly music?: readonly string[];
}

const MUSIC_GENRES: readonly MusicGenre[] = [
  { id: 'ambient', name: 'Ambient', at: { pleasant: 0.4, energy: -0.8, tension: -0.7 }, synonyms: [] },
  { id: 'dance', name: 'Dance', at: { pleasant: 0.8, energy: 0.8, tension: -0.3 }, synonyms: [] },
  { id: 'blues', name: 'Blues', at: { pleasant: -0.4, energy: -0.4, tension: 0.1 }, synonyms: [] },
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

/** A catalog of made titles, through the very encoder that makes the shipped one. */
export async function smallTitleIndex(made: readonly Made[]): Promise<SmallTitleIndex> {
  const tagsOf = new Map(made.map(({ name, tags = [] }) => [name, tags]));
  const works = made.map(({ name, kind = 'film', year = 2000, genres = [], votes = 0, music = [] }) => {
    const work = newWork({ kind, name, year, genres: bitsOfGenres(genres), musicGenres: music });
    work.fame.votes = votes;
    return work;
  });
  const { bytes } = encode({
    works,
    emotions: ({ name }) => (tagsOf.get(name) ?? []).map(tag => ({ tag: tagNumber(tag), level: TAG_LEVELS })),
    musicGenres: MUSIC_GENRES,
    moodWords: [],
  });
  const catalog = await openCatalog(Uint8Array.from(bytes).buffer);
  const names = Array.from({ length: catalog.size }, (_, title) => catalog.title(title).name);
  return { catalog, titleIndex: buildTitleIndex(catalog), at: name => names.indexOf(name) };
}
