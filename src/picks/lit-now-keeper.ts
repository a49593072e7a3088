import { judge } from '../pages/judge-keeper.ts';
import { pickReason } from './pick-reason.ts';
import { type LitRanking, litRankings } from './picks-keeper.ts';
import { currentRanking } from './ranking-keeper.ts';
import type { LitNow } from './title-pick.ts';

/** Whether titles, given by their keys, would be lit on a page now, and why; null where there is no mood. */
export async function litNow(keys: readonly string[]): Promise<readonly (LitNow | null)[]> {
  const now = await currentRanking();
  if (!now) return keys.map(() => null);
  const rankings = await litRankings(now);
  return keys.map(key => litNowIn(rankings, key));
}

function litNowIn(rankings: readonly [LitRanking, ...LitRanking[]], key: string): LitNow {
  for (const ranking of rankings) {
    const { titles, scores, mood } = ranking;
    const title = titles.indexOf(key);
    if (title === undefined) continue;
    const lit = judge(ranking, title).stage === 'lit';
    return { lit, because: pickReason(scores, title, mood.emotion) };
  }
  // One of the person's own titles, which pages are not told of.
  const { mood, context } = rankings[0];
  return { lit: false, because: { emotion: mood.emotion, goal: context.goal, genres: [], vibes: [] } };
}
