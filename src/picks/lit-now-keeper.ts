import { titleKey } from '../catalog/title-ref.ts';
import { excludesTitle } from '../verdicts/verdict.ts';
import { pickReason } from './pick-reason.ts';
import { type LitRanking, litRankings } from './picks-keeper.ts';
import { currentRanking, verdictOn } from './ranking-keeper.ts';
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
    const { titles, scores, isLit, mood } = ranking;
    const title = titles.indexOf(key);
    if (title === undefined) continue;
    const isExcluded = excludesTitle(verdictOn(ranking, titleKey(titles.title(title))));
    return { lit: !isExcluded && isLit(title), because: pickReason(scores, title, mood.emotion) };
  }
  return null;
}
