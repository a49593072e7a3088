import { bitsOfGenreWords, bitsOfHeading, deriveGenres } from '../catalog/genre-labels.ts';
import type { Catalog, Point } from '../catalog/index.ts';
import { meanPoint } from '../catalog/point.ts';
import { moodPoint } from '../mood/space.ts';
import type { TextModel } from '../text/model.ts';
import { oddsOfSynopsis } from '../text/synopsis.ts';
import type { PageSighting } from './page-sighting.ts';

/** What a page's words say of a title. */
export interface PageWords {
  /** Bits, see `catalog/genres.ts`. */
  readonly genres: number;
  /** The place of its synopsis and its words of mood on the mood axes. The place of its genres is always the same. */
  readonly point?: Point;
  readonly byRow?: true;
}

export interface Readers {
  readonly catalog: Catalog;
  /** Missing where no sighting has a synopsis. */
  readonly model?: TextModel;
  /** Books and games. */
  readonly isOfOtherArts: boolean;
}

/** The share of feeling (all that is not neutral) from which a synopsis counts: beside genres, and alone. */
const FEELING_FROM = 0.3;
const FEELING_ALONE_FROM = 0.6;

type Part = readonly [Point, number];

function synopsisPart(synopsis: string, model: TextModel, isAlone: boolean): Part | null {
  const odds = oddsOfSynopsis(model, synopsis);
  const feeling = 1 - odds.neutral;
  return feeling >= (isAlone ? FEELING_ALONE_FROM : FEELING_FROM) ? [moodPoint(odds), feeling] : null;
}

/** Words of mood name playlists and games ("Sad bops", "Cozy"); films are described by their genres. */
function moodWordsPart(
  { kind, genres = [] }: PageSighting,
  { catalog, isOfOtherArts }: Readers,
): Part | null {
  const point = kind === 'music' || isOfOtherArts ? catalog.pointOfWords(genres.join(', ')) : null;
  return point && [point, 1];
}

const bitsOf = ({ genres = [], kind }: PageSighting): number =>
  kind === 'music' ? 0 : deriveGenres(bitsOfGenreWords(genres));

/** Null where the page says nothing about the title. */
export function readPageWords(sighting: PageSighting, readers: Readers): PageWords | null {
  const genres = bitsOf(sighting);
  const words = moodWordsPart(sighting, readers);
  const isAlone = genres === 0 && !words;
  const synopsis =
    sighting.synopsis && readers.model ? synopsisPart(sighting.synopsis, readers.model, isAlone) : null;
  const parts = [words, synopsis].filter(part => part !== null);
  if (genres === 0 && parts.length === 0) return readRow(sighting);
  return { genres, ...(parts.length > 0 && { point: meanPoint(parts) }) };
}

function readRow({ row, kind }: PageSighting): PageWords | null {
  const genres = row && kind !== 'music' ? deriveGenres(bitsOfHeading(row)) : 0;
  return genres === 0 ? null : { genres, byRow: true };
}
