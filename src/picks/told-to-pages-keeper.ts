import { lighting } from '../pages/lighting-store.ts';
import { NO_ANSWERS } from '../taste/answers.ts';
import { tasteOf } from '../taste/taste-cache.ts';
import { rankingsOf } from './all-rankings-keeper.ts';
import type { Ranking } from './ranking-keeper.ts';

/**
 * A page sees which of its cards are lit, and can put up a card for every title there is. So nothing that the person did
 * before changes what is lit, unless they want what they have seen to fade: then pages show it anyway (docs/PRIVACY.md).
 */
export const mayTellPast = async (): Promise<boolean> => (await lighting.get()).hideSeen;

/** The ranking of somebody with the same mood, goal, genre map and filters who has never judged a title. */
function withoutPast(now: Ranking): Ranking {
  const nothing = { state: NO_ANSWERS, own: tasteOf(NO_ANSWERS), friends: [], seen: new Set<string>() };
  return { ...now, judged: new Map(), tastes: nothing };
}

/** The rankings by which pages are lit, the shipped catalog first. */
export const rankingsForPages = async (now: Ranking): Promise<readonly [Ranking, ...Ranking[]]> =>
  (await mayTellPast()) ? rankingsOf(now) : [withoutPast(now)];
