import type { Corrections } from '../catalog/index.ts';
import type { Kind, Sighting } from '../catalog/sighting.ts';
import { titleKey } from '../catalog/title-ref.ts';
import { corrections } from '../corrections/store.ts';
import { isKept } from '../mood/reading.ts';
import type { KnownTitle } from '../pages/known-title.ts';
import type { Mark } from '../pages/page-sighting.ts';
import { likedReason } from '../taste/learned.ts';
import { isDone } from '../verdicts/verdict.ts';
import { findOn, shelvesOf } from './all-indexes-keeper.ts';
import { becauseOf } from './because.ts';
import { daysSince, keepShown } from './exposure-keeper.ts';
import { shownBefore } from './exposure-store.ts';
import { isWelcome } from './filters.ts';
import { featuresOf } from './ranking/features.ts';
import { type Ranked, rank } from './ranking/rank.ts';
import type { Scores } from './ranking/score.ts';
import { shareOut } from './ranking/share-out.ts';
import { pointOf } from './ranking/title-index.ts';
import { likeliestScores, type Ranking, ranking, triedScores, verdictOn } from './ranking-keeper.ts';
import type { TitlePick } from './title-pick.ts';

interface PickQuery {
  readonly kind: Kind | null;
  readonly limit: number;
}

export async function picksFor({ kind, limit }: PickQuery): Promise<readonly TitlePick[]> {
  const now = await ranking();
  if (!now) return [];
  const [catalog, own] = await shelvesOf(now);
  const before = await shownBefore(now.mood.at);
  const rankedOn = (shelf: Ranking): OnShelf[] => rankShelf(shelf, { kind, limit }, before);
  const found = rankedOn(catalog);
  const list = own ? shareOut(found, without(found, rankedOn(own)), limit) : found;
  if (isKept(now.mood)) await keepShown(list, now.mood);
  return list.map(({ shelf, scores, title }) => pickOf(shelf, scores, title));
}

interface OnShelf extends Ranked {
  readonly shelf: Ranking;
  readonly scores: Scores;
}

const keyOf = ({ shelf, title }: OnShelf): string => shelf.titles.keyOf(title);

/** The person may have brought along what the catalog has as well: it is listed once. */
function without(listed: readonly OnShelf[], own: readonly OnShelf[]): OnShelf[] {
  const keys = new Set(listed.map(keyOf));
  return own.filter(one => !keys.has(keyOf(one)));
}

function rankShelf(
  shelf: Ranking,
  { kind, limit }: PickQuery,
  before: ReadonlyMap<string, number>,
): OnShelf[] {
  const { titles } = shelf;
  const scores = triedScores(shelf);
  const exclude = { has: (title: number) => isDone(verdictOn(shelf, titleKey(titles.title(title)))) };
  const query = { limit, filters: { ...shelf.filters, kind }, exclude, shown: daysSince(before, shelf) };
  return rank(scores, query).map(one => ({ ...one, shelf, scores }));
}

function pickOf(now: Ranking, scores: Scores, index: number): TitlePick {
  const { tastes, context, shelf, mood } = now;
  const { name, year, kind, by, musicGenres } = now.titles.title(index);
  const features = featuresOf(shelf.columns, pointOf(shelf, index), index);
  const liked = likedReason(tastes.own.reasons(context, features));
  const styles = shelf.columns.header.musicGenres.filter(({ id }) => musicGenres.includes(id));
  const because = {
    ...becauseOf(scores, index, mood.emotion, liked),
    ...(kind === 'music' && { styles: styles.map(style => style.name) }),
  };
  return { name, year, kind, ...(by === undefined ? {} : { by }), because };
}

export async function marksFor(
  lights: readonly Light[],
  sightings: readonly (Sighting | null)[],
): Promise<readonly Mark[]> {
  const said = await corrections();
  return sightings.map(sighting => (sighting ? markOf(lights, sighting, said) : { known: false }));
}

/** Every shelf with what is lit on it, by the catalog's bar. */
export async function lightsOf(now: Ranking): Promise<readonly [Light, ...Light[]]> {
  const [catalog, own] = await shelvesOf(now);
  const scores = likeliestScores(catalog);
  return [lightOf(catalog, scores), ...(own ? [lightOf(own, likeliestScores(own, scores))] : [])];
}

interface Light extends Ranking {
  readonly scores: Scores;
  readonly isLit: (title: number) => boolean;
}

function lightOf(shelf: Ranking, scores: Scores): Light {
  const welcome = isWelcome(shelf.shelf, shelf.filters);
  return { ...shelf, scores, isLit: title => scores.isLit(title) && welcome(title) };
}

function markOf(lights: readonly Light[], sighting: Sighting, said: Corrections): Mark {
  const found = findOn(lights, sighting, said);
  if (!found) return { known: false };
  const { titles, mood, scores, isLit } = found.shelf;
  const verdict = verdictOn(found.shelf, titleKey(titles.title(found.title)));
  return {
    known: true,
    lit: !isDone(verdict) && isLit(found.title),
    seen: verdict === 'seen',
    score: scores.score(found.title),
    emotion: mood.emotion,
  };
}

/** What our card says of a title on a page; null where it is not recognised. */
export async function whyOf(now: Ranking, sighting: Sighting): Promise<KnownTitle | null> {
  const found = findOn(await shelvesOf(now), sighting, await corrections());
  if (!found) return null;
  const pick = pickOf(found.shelf, likeliestScores(found.shelf), found.title);
  return { ...pick, verdict: verdictOn(now, titleKey(pick)) ?? null };
}
