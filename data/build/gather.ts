import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { fameOf } from './popularity.ts';
import { mergeAnime } from './sources/bangumi.ts';
import { addFacts } from './sources/facts.ts';
import { addGrades, removeNotWorks } from './sources/graded.ts';
import { mergeHandWritten } from './sources/hand-written.ts';
import { mergeKoreanSeries } from './sources/korean-series.ts';
import { addIds, mergeServices, mergeUsFilms } from './sources/lists.ts';
import {
  addMusic,
  type MoodWords,
  type MusicGenre,
  readMoodWords,
  readMusicGenres,
} from './sources/music-titles.ts';
import { addLocalNames } from './sources/names.ts';
import { addHoursViewed, type UnknownTitle } from './sources/netflix-top10.ts';
import { type Omdb, readOmdb } from './sources/omdb.ts';
import { addSongs } from './sources/songs.ts';
import { addWorldGrades, mergeWorld } from './sources/world.ts';
import { type Work, Works } from './work.ts';

export interface Gathered {
  readonly works: Works;
  readonly musicGenres: readonly MusicGenre[];
  readonly moodWords: readonly MoodWords[];
  /** Netflix titles that no source knows. */
  readonly unknown: readonly UnknownTitle[];
  readonly counts: Readonly<Record<string, number>>;
}

async function addAllIds(folder: string, omdb: Omdb): Promise<Record<string, number>> {
  const netflix = await addIds(
    {
      path: join(folder, 'wikidata/netflix-ids.csv.gz'),
      column: 'netflix_id',
      give: (work, id) => void work.ids.netflix.add(id),
    },
    omdb,
  );
  const tmdb = await addIds(
    {
      path: join(folder, 'wikidata/tmdb-series-ids.csv.gz'),
      column: 'tmdb_tv_id',
      give: (work, id) => {
        // TMDB numbers films and series separately: on a film, a series id would be that of another film.
        if (work.kind === 'series') work.ids.tmdb = id;
      },
    },
    omdb,
  );
  return { netflixIds: netflix, tmdbIds: tmdb };
}

/** All sources merged. `folder` holds the downloads, `own` the hand-written sources. */
export async function gather(folder: string, own: string): Promise<Gathered> {
  const omdb = await readOmdb(join(folder, 'omdb'));
  const works = new Works();
  for (const work of omdb.works) works.add(work);
  const ids = await addAllIds(folder, omdb);
  await mergeUsFilms(works, join(folder, 'wikipedia/us-films-1900-2023.csv.gz'), omdb);
  await mergeServices(works, join(folder, 'streaming/services-2021.csv.gz'));
  const handWritten = await mergeHandWritten(works, join(own, 'recent.csv'));
  const world = await mergeWorld(works, join(own, 'world'));
  const anime = await mergeAnime(works, join(folder, 'world'));
  const korean = await mergeKoreanSeries(works, join(folder, 'world/kdrama-hangul.csv.gz'));
  const unknown = await addHoursViewed(works, join(folder, 'streaming/netflix-top10-2021-2026.csv.gz'));
  await addFacts(works.all, folder);
  const notWorks = await removeNotWorks(works, own);
  const grades = await addGrades(works, own);
  const worldGrades = addWorldGrades(world);
  const localNames = await addLocalNames(works, join(own, 'names.csv'));
  const musicGenres = await readMusicGenres(own);
  const words = join(own, 'mood-words.csv');
  const moodWords = existsSync(words) ? await readMoodWords(own) : [];
  const screen = works.all.length;
  await addMusic(
    works,
    join(own, 'artists.csv'),
    join(folder, 'albums/acclaimed-albums.csv.gz'),
    musicGenres,
  );
  const songs = await addSongs(works, join(own, 'songs.csv'), musicGenres);
  const counts = {
    omdb: omdb.works.length,
    adultDropped: omdb.dropped,
    ...ids,
    handWritten,
    world: world.length,
    worldGrades,
    anime,
    korean,
    localNames,
    notWorks,
    ...grades,
    screen,
    songs,
  };
  return { works, musicGenres, moodWords, unknown, counts: { ...counts, music: works.all.length - screen } };
}

/** How many films and series are shipped; music is not counted. */
const SCREEN_TITLES = 84_000;

const mustShip = ({ kind, fame }: Work): boolean =>
  kind !== 'film' || fame.listed || fame.services > 0 || fame.hours > 0;

/** All series, all that streams and all music; then the best known films up to `SCREEN_TITLES`. */
export function select(works: readonly Work[]): Work[] {
  const always = works.filter(mustShip);
  const left = SCREEN_TITLES - always.filter(({ kind }) => kind !== 'music').length;
  const rest = works
    .filter(work => !mustShip(work))
    .map((work, order) => ({ work, order, fame: fameOf(work) + (work.genres === 0 ? -1 : 0) }))
    .sort((a, b) => b.fame - a.fame || a.order - b.order);
  return [...always, ...rest.slice(0, Math.max(0, left)).map(({ work }) => work)];
}
