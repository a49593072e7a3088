import { type Columns, kindOf } from './columns.ts';
import { GENRES, type Genre, genrePoint, genresOfBits } from './genres.ts';
import { VIBE_LEVELS } from './layout.ts';
import { meanPoint, type Point } from './point.ts';
import type { Kind } from './sighting.ts';
import { VIBES, type Vibe, vibePoint } from './vibes.ts';

export interface VibeOfTitle {
  readonly vibe: Vibe;
  readonly confidence: number;
}

export interface Title {
  readonly index: number;
  readonly name: string;
  /** 0 when unknown. For an artist the decade in which they became known. */
  readonly year: number;
  readonly kind: Kind;
  readonly genres: readonly Genre[];
  readonly vibes: readonly VibeOfTitle[];
  readonly point: Point;
  /** From 0 to 1. */
  readonly popularity: number;
  /** For music: ids of its genres, and the artist of an album or a song. */
  readonly musicGenres: readonly string[];
  readonly by?: string;
}

// Vibes describe this title, genres only its kind: all genres together weigh as much as one vibe with confidence 0.5.
const GENRES_WEIGH = 0.5;
const VIBE_POINTS = VIBES.map(vibePoint);
const GENRE_POINTS = GENRES.map(genrePoint);

export function vibesOf({ vibeStarts, vibes }: Columns, title: number): VibeOfTitle[] {
  const packed = vibes.subarray(vibeStarts[title] ?? 0, vibeStarts[title + 1] ?? 0);
  return Array.from(packed, one => ({
    vibe: (VIBES[one >> 4] ?? VIBES[0]).id,
    confidence: (one & 15) / VIBE_LEVELS,
  }));
}

export function screenPoint(columns: Columns, title: number): Point {
  const parts: [Point, number][] = [];
  const bits = columns.genres[title] ?? 0;
  const genres = GENRE_POINTS.filter((_, bit) => (bits & (1 << bit)) !== 0);
  for (const point of genres) parts.push([point, GENRES_WEIGH / genres.length]);
  for (let at = columns.vibeStarts[title] ?? 0; at < (columns.vibeStarts[title + 1] ?? 0); at += 1) {
    const packed = columns.vibes[at] ?? 0;
    const point = VIBE_POINTS[packed >> 4];
    if (point) parts.push([point, (packed & 15) / VIBE_LEVELS]);
  }
  return meanPoint(parts);
}

export interface MusicFacts {
  readonly genres: readonly string[];
  readonly point: Point;
  readonly isSong: boolean;
  readonly by?: string;
}

export function titleAt(columns: Columns, index: number, music: MusicFacts | undefined): Title {
  return {
    index,
    name: columns.names.at(index),
    year: columns.years[index] ?? 0,
    kind: kindOf(columns, index),
    genres: genresOfBits(columns.genres[index] ?? 0),
    vibes: vibesOf(columns, index),
    point: music?.point ?? screenPoint(columns, index),
    popularity: (columns.popularity[index] ?? 0) / 255,
    musicGenres: music?.genres ?? [],
    ...(music?.by ? { by: music.by } : {}),
  };
}
