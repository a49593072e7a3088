import { knownTitleOf } from '../picks/picks-keeper.ts';
import { currentRanking } from '../picks/ranking-keeper.ts';
import { siteHere } from '../sites/index.ts';
import { markOf } from './explain.ts';
import type { KnownTitle } from './known-title.ts';
import { outcomesOn, type Place } from './outcomes-keeper.ts';
import type { Mark, PageSighting } from './page-sighting.ts';
import { pageOnlyTitles } from './page-titles-keeper.ts';

/** The marks are what a page may know of the outcomes. */
export async function marksForPage(
  sightings: readonly (PageSighting | null)[],
  place: Place = {},
): Promise<readonly Mark[]> {
  return (await outcomesOn(sightings, place)).map(markOf);
}

/** What the note says of a title on a page; of one that the catalog lacks, what its page said. */
export async function whyOnPage(
  sighting: PageSighting,
  { url = '', isPrivate = false }: Place,
): Promise<KnownTitle | null> {
  const now = await currentRanking();
  if (!now) return null;
  const site = siteHere(url);
  const known = site?.otherArts ? null : await knownTitleOf(now, sighting);
  const privately = isPrivate ? ({ isPrivate } as const) : {};
  if (known) return { ...known, ...privately };
  const [title] = await pageOnlyTitles([sighting], now.titles, site, { isPrivate });
  if (!title) return null;
  const { name, year = 0, kind = 'film', genres } = title;
  const because = { emotion: now.mood.emotion, goal: now.context.goal, genres, vibes: [] };
  return { name, year, kind, because, verdict: null, isOfPage: true, ...privately };
}
