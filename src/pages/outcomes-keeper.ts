import type { Corrections } from '../catalog/index.ts';
import { recognise } from '../catalog/match/recognise.ts';
import { correctionsForPages } from '../corrections/corrections-keeper.ts';
import { type LitRanking, litRankings } from '../picks/picks-keeper.ts';
import { fitOfDescribed } from '../picks/ranking/described.ts';
import { currentRanking, type Ranking } from '../picks/ranking-keeper.ts';
import { type SiteAdapter, siteHere } from '../sites/index.ts';
import { isMatched, type Outcome } from './explain.ts';
import { judge, judgeDescribed } from './judge-keeper.ts';
import type { PageSighting } from './page-sighting.ts';
import { describePageTitle, type PageOnlyTitle } from './page-title.ts';
import { pageOnlyTitles } from './page-titles-keeper.ts';
import type { Noise } from './secrecy/noise.ts';
import { noiseOn } from './secrecy/noise-keeper.ts';

/** Where the page stands whose cards are asked about. */
export interface Place {
  readonly url?: string | undefined;
  readonly isPrivate?: boolean;
  /** The site is switched off, though a script of ours may still run in the page. */
  readonly isOff?: boolean;
  /** Nothing of what the page says is kept: somebody only wants to know. */
  readonly isOnlyAsked?: boolean;
}

type Sightings = readonly (PageSighting | null)[];

interface Here {
  readonly place: Place;
  readonly site: SiteAdapter | undefined;
  readonly noise: Noise;
}

function outcomeInCatalogs(
  rankings: readonly LitRanking[],
  sighting: PageSighting,
  { said, noise }: { readonly said: Corrections; readonly noise: Noise },
): Outcome {
  const found = recognise(rankings, sighting, said);
  if (!found.catalog) return found;
  const { catalog: ranking, match } = found;
  const { name, year } = ranking.titles.title(match.title);
  return {
    name,
    year,
    by: match.by,
    score: ranking.scores.score(match.title),
    emotion: ranking.mood.emotion,
    ...judge(ranking, match.title, noise),
  };
}

function outcomeOnPage(ranking: LitRanking, title: PageOnlyTitle, noise: Noise): Outcome {
  const described = describePageTitle(title);
  return {
    name: title.name,
    year: described.year,
    by: 'page',
    score: fitOfDescribed(ranking.scores, described),
    emotion: ranking.mood.emotion,
    ...judgeDescribed(ranking, described, noise),
  };
}

/** Names of books and games are not looked up among films. */
async function askCatalogs(
  rankings: readonly LitRanking[],
  sightings: Sightings,
  { site, noise }: Here,
): Promise<readonly Outcome[]> {
  const said = await correctionsForPages(site?.id);
  return sightings.map((sighting): Outcome => {
    if (!sighting) return { stage: 'malformed' };
    return site?.otherArts ? { stage: 'unknown' } : outcomeInCatalogs(rankings, sighting, { said, noise });
  });
}

/** What no catalog recognised, by what its page says of it now or said before. */
async function askPages(
  now: Ranking,
  ranking: LitRanking,
  sightings: Sightings,
  { site, noise, place }: Here,
): Promise<readonly (Outcome | undefined)[]> {
  const asked = sightings.filter(sighting => sighting !== null);
  if (asked.length === 0) return [];
  const titles = await pageOnlyTitles(asked, now.titles, site, place);
  const outcomes = titles.map(title => title && outcomeOnPage(ranking, title, noise));
  let at = 0;
  return sightings.map(sighting => (sighting ? outcomes[at++] : undefined));
}

/** Decides on every sighting of a page, with the reason: the one place that `page.marks` and `page.explain` ask. */
export async function outcomesOn(sightings: Sightings, place: Place = {}): Promise<readonly Outcome[]> {
  if (place.isOff) return sightings.map(() => ({ stage: 'site-off' }));
  const now = await currentRanking();
  if (!now) return sightings.map(() => ({ stage: 'no-mood' }));
  const site = siteHere(place.url ?? '');
  const rankings = await litRankings(now);
  const here = { site, place, noise: await noiseOn(site?.id ?? '', place.isPrivate ?? false) };
  const outcomes = await askCatalogs(rankings, sightings, here);
  const unmatched = sightings.map((sighting, i) => (outcomes[i] && isMatched(outcomes[i]) ? null : sighting));
  const onPages = await askPages(now, rankings[0], unmatched, here);
  return outcomes.map((outcome, i) => onPages[i] ?? outcome);
}
