import { titleKey } from '../catalog/title-ref.ts';
import { isDone } from '../verdicts/verdict.ts';
import { becauseOf } from './because.ts';
import { lightsOf } from './picks-keeper.ts';
import { ranking, verdictOn } from './ranking-keeper.ts';
import type { LitNow } from './title-pick.ts';

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
