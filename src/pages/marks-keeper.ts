import { genrePoint } from '../catalog/genres.ts';
import { bitsOfGenres, GENRES, type Point } from '../catalog/index.ts';
import { meanPoint } from '../catalog/point.ts';
import { welcomeGenres } from '../picks/filters.ts';
import { lightsOf, marksFor, whyOf } from '../picks/picks-keeper.ts';
import { type Described, fitOfDescribed, isDescribedLit } from '../picks/ranking/described.ts';
import type { Scores } from '../picks/ranking/score.ts';
import { type Ranking, ranking } from '../picks/ranking-keeper.ts';
import { siteHere } from '../sites/index.ts';
import type { KnownTitle } from './known-title.ts';
import type { Mark, PageSighting } from './page-sighting.ts';
import type { PageOnlyTitle } from './page-title.ts';
import { learnFrom } from './page-titles-keeper.ts';

/** Where a page stands that asks. */
export interface Place {
  readonly url?: string | undefined;
  readonly isPrivate?: boolean;
}

const UNKNOWN: Mark = { known: false };

function pointOf(bits: number, words: Point | undefined): Point {
  const genres = GENRES.filter((_, bit) => (bits & (1 << bit)) !== 0).map(genrePoint);
  const ofGenres: [Point, number][] = genres.map(point => [point, 1 / genres.length]);
  return meanPoint(words ? [...ofGenres, [words, 1]] : ofGenres);
}

/** Books and games are held to the mark of films. */
function describe({ genres, kind = 'film', year = 0, point }: PageOnlyTitle): Described {
  const bits = bitsOfGenres(genres);
  return { genres: bits, kind, year, point: pointOf(bits, point) };
}

function markOf({ mood, filters }: Ranking, scores: Scores, title: PageOnlyTitle): Mark {
  const described = describe(title);
  const isWelcome = welcomeGenres(filters)(described.genres, described.kind === 'music');
  return {
    known: true,
    lit: isWelcome && isDescribedLit(scores, described),
    seen: false,
    score: fitOfDescribed(scores, described),
    emotion: mood.emotion,
    by: 'page',
  };
}

/** What the catalog knows is told by it; of the rest, what its page says. Other arts have no names in the catalog. */
export async function marksForPage(
  sightings: readonly (PageSighting | null)[],
  { url = '', isPrivate = false }: Place = {},
): Promise<readonly Mark[]> {
  const now = await ranking();
  if (!now) return sightings.map(() => UNKNOWN);
  const site = siteHere(url);
  const lights = await lightsOf(now);
  const marks = site?.otherArts ? sightings.map(() => UNKNOWN) : await marksFor(lights, sightings);
  const unknown = sightings.flatMap((sighting, i) => (sighting && !marks[i]?.known ? [{ sighting, i }] : []));
  if (unknown.length === 0) return marks;
  const taught = await learnFrom(
    unknown.map(({ sighting }) => sighting),
    now.titles,
    site,
    { isPrivate },
  );
  const [{ scores }] = lights;
  const all = [...marks];
  taught.forEach((title, at) => {
    const i = unknown[at]?.i;
    if (title && i !== undefined) all[i] = markOf(now, scores, title);
  });
  return all;
}

/** What our card says of a title on a page; of one that the catalog lacks, what its page said. */
export async function whyOnPage(
  sighting: PageSighting,
  { url = '', isPrivate = false }: Place,
): Promise<KnownTitle | null> {
  const now = await ranking();
  if (!now) return null;
  const site = siteHere(url);
  const known = site?.otherArts ? null : await whyOf(now, sighting);
  const privately = isPrivate ? ({ isPrivate } as const) : {};
  if (known) return { ...known, ...privately };
  const [title] = await learnFrom([sighting], now.titles, site, { isPrivate });
  if (!title) return null;
  const { name, year = 0, kind = 'film', genres } = title;
  const because = { emotion: now.mood.emotion, goal: now.context.goal, genres, tags: [] };
  return { name, year, kind, because, verdict: null, isOfPage: true, ...privately };
}
