import { becauseOf } from '../recommend/because.ts';
import type { LitNow } from '../recommend/pick.ts';
import { isDone, titleKey } from '../storage/records.ts';
import { lightsOf } from './picks.ts';
import { ranking, verdictOn } from './ranking.ts';

/** For titles by their lasting keys, as a page with each of them would be lit. */
export async function litNow(keys: readonly string[]): Promise<readonly (LitNow | null)[]> {
  const now = await ranking();
  if (!now) return keys.map(() => null);
  const lights = await lightsOf(now);
  return keys.map(key => {
    for (const { titles, scores, isLit } of lights) {
      const index = titles.indexOf(key);
      if (index === undefined) continue;
      const isJudged = isDone(verdictOn(now, titleKey(titles.title(index))));
      return { lit: !isJudged && isLit(index), because: becauseOf(scores, index, now.mood.emotion) };
    }
    return null;
  });
}
