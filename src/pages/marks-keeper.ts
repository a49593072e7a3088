import { knownTitleOf } from '../picks/picks-keeper.ts';
import { currentRanking } from '../picks/ranking-keeper.ts';
import { siteHere } from '../sites/index.ts';
import { markOf } from './explain.ts';
import type { KnownTitle } from './known-title.ts';
import { outcomesOn, type Place } from './outcomes-keeper.ts';
import type { Mark, PageSighting } from './page-sighting.ts';
import { pageOnlyTitles } from './page-titles-keeper.ts';
import { withinBudget } from './secrecy/title-budget-keeper.ts';

/** The marks are what a page may know of the outcomes; beyond its budget of new titles it has to ask again later. */
export async function marksForPage(
  sightings: readonly (PageSighting | null)[],
  place: Place = {},
): Promise<readonly Mark[]> {
  const siteId = siteHere(place.url ?? '')?.id ?? '';
  const within = await withinBudget(siteId, sightings, place.isPrivate ?? false);
  const outcomes = await outcomesOn(
    sightings.filter((_, i) => within[i]),
    place,
  );
  let at = 0;
  return within.map(isWithin => {
    const outcome = isWithin && outcomes[at++];
    return outcome ? markOf(outcome) : { known: false, later: true };
  });
}

/** What the note says of a title on a page; of one that the catalog lacks, what its page said. */
export async function whyOnPage(
  sighting: PageSighting,
  { url = '', isPrivate = false }: Place,
): Promise<KnownTitle | null> {
  const now = await currentRanking();
  if (!now) return null;
  const site = siteHere(url);
  const known = site?.otherArts ? null : await knownTitleOf(now, sighting, site?.id);
  const privately = isPrivate ? ({ isPrivate } as const) : {};
  if (known) return { ...known, ...privately };
  const [title] = await pageOnlyTitles([sighting], now.titles, site, { isPrivate });
  if (!title) return null;
  const { name, year = 0, kind = 'film', genres } = title;
  const because = { emotion: now.mood.emotion, goal: now.context.goal, genres, vibes: [] };
  return { name, year, kind, because, verdict: null, isOfPage: true, ...privately };
}
