import { judge } from '../pages/judge-keeper.ts';
import { pickReason } from './pick-reason.ts';
import { type LitRanking, litRankings } from './picks-keeper.ts';
import { currentRanking } from './ranking-keeper.ts';
import type { LitNow } from './title-pick.ts';

/** Whether titles, given by their keys, would be lit on a page now, and why; null for a key that no title has. */
export async function litNow(keys: readonly string[]): Promise<readonly (LitNow | null)[]> {
  const now = await currentRanking();
  if (!now) return keys.map(() => null);
  const rankings = await litRankings(now);
  return keys.map(key => litNowIn(rankings, key));
}

function litNowIn(rankings: readonly LitRanking[], key: string): LitNow | null {
  for (const ranking of rankings) {
    const { titles, scores, mood } = ranking;
    const title = titles.indexOf(key);
    if (title === undefined) continue;
    const lit = judge(ranking, title).stage === 'lit';
    return { lit, because: pickReason(scores, title, mood.emotion) };
  }
  return null;
}
