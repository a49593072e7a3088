import { join } from 'node:path';
import { words } from '../../../src/catalog/match/normalise.ts';
import type { Point } from '../../../src/catalog/point.ts';
import { type Row, readCsv } from '../source-csv.ts';
import { newWork, type Works } from '../work.ts';

export interface MusicGenre {
  readonly id: string;
  readonly name: string;
  readonly at: Point;
  readonly synonyms: readonly string[];
}

export interface MoodWords {
  readonly words: string;
  readonly at: Point;
}

const fold = (text: string): string => words(text).join(' ');
const list = (cell: string | undefined, by: string | RegExp): string[] =>
  (cell ?? '').split(by).filter(Boolean);

const pointOf = (row: Row): Point => ({
  pleasant: Number(row.pleasant),
  energy: Number(row.energy),
  tension: Number(row.tension),
});

export async function readMusicGenres(folder: string): Promise<MusicGenre[]> {
  const genres: MusicGenre[] = [];
  for await (const row of readCsv(join(folder, 'music-genres.csv'))) {
    const synonyms = list(row.synonyms, '|');
    genres.push({ id: row.id ?? '', name: row.name ?? '', at: pointOf(row), synonyms });
  }
  return genres;
}

export async function readMoodWords(folder: string): Promise<MoodWords[]> {
  const all: MoodWords[] = [];
  for await (const row of readCsv(join(folder, 'mood-words.csv')))
    all.push({ words: row.words ?? '', at: pointOf(row) });
  return all;
}

const artistKey = (name: string): string => fold(name).replace(/^the /, '');

class Music {
  readonly #artists = new Map<string, string[]>();

  constructor(readonly works: Works) {}

  addArtist(name: string, genres: readonly string[], from: number, aliases: readonly string[]): void {
    const known = this.#artists.get(artistKey(name));
    if (known) {
      for (const genre of genres) if (known.length < 3 && !known.includes(genre)) known.push(genre);
      return;
    }
    const musicGenres = [...genres];
    const work = newWork({ kind: 'music', year: from, name, musicGenres });
    for (const alias of aliases) work.aliases.add(alias);
    work.fame.listed = true;
    this.#artists.set(artistKey(name), musicGenres);
    this.works.add(work);
  }

  addAlbum(row: Row, musicGenres: readonly string[]): void {
    const name = row.album ?? '';
    const by = row.artist ?? '';
    const work = newWork({ kind: 'music', year: Number(row.year) || 0, name, by, musicGenres });
    work.aliases.add(`${by} ${name}`).add(`${name} ${by}`);
    this.works.add(work);
  }

  knows(artist: string): boolean {
    return this.#artists.has(artistKey(artist));
  }
}

async function readArtists(music: Music, path: string): Promise<void> {
  for await (const row of readCsv(path)) {
    const aliases = list(row.aliases, '|');
    music.addArtist(row.name ?? '', list(row.genres, '|'), Number(row.from) || 0, aliases);
  }
}

/** Styles are more exact than genres ("Hard Bop", not "Jazz"), so they come first. */
function genresOfAlbum(row: Row, byWord: ReadonlyMap<string, string>): string[] {
  const labels = [...list(row.styles, /;\s*/), ...list(row.genres, /;\s*/)];
  const found = labels.flatMap(label => byWord.get(fold(label)) ?? []);
  return [...new Set(found)].slice(0, 3);
}

/** Adds artists, then acclaimed albums; an artist known only from an album gets the album's genres. */
export async function addMusic(
  works: Works,
  artistsPath: string,
  albumsPath: string,
  genres: readonly MusicGenre[],
): Promise<void> {
  const byWord = new Map(
    genres.flatMap(({ id, name, synonyms }) =>
      [id, name, ...synonyms].map(word => [fold(word), id] as const),
    ),
  );
  const music = new Music(works);
  await readArtists(music, artistsPath);
  for await (const row of readCsv(albumsPath)) {
    const musicGenres = genresOfAlbum(row, byWord);
    if (musicGenres.length === 0) continue;
    music.addAlbum(row, musicGenres);
    const artist = row.artist ?? '';
    const decade = Math.floor((Number(row.year) || 0) / 10) * 10;
    if (!music.knows(artist) && artist !== 'Various') music.addArtist(artist, musicGenres, decade, []);
  }
}
