import { answerOf } from '../recommend/answers.ts';
import { NO_MOOD } from '../recommend/context.ts';
import type { Recognised } from '../recommend/own-ratings.ts';
import type { RatedSighting } from '../recommend/ratings-file.ts';
import { Scores } from '../recommend/score.ts';
import { titleKey } from '../storage/records.ts';
import { genreMap } from '../storage/settings.ts';
import { catalog } from './catalog.ts';
import { shelf } from './shelf.ts';

/** Lines of a ratings file by the titles we know; null for what we do not. */
export async function recogniseRatings(
  lines: readonly RatedSighting[],
): Promise<readonly (Recognised | null)[]> {
  const titles = await catalog();
  const scores = new Scores(await shelf(), { ...NO_MOOD, map: await genreMap.get() });
  const at = Date.now();
  return lines.map(({ sighting, orElse, signal }) => {
    const match = titles.match(sighting) ?? (orElse ? titles.match(orElse) : null);
    if (!match) return null;
    const title = titles.title(match.title);
    const key = titleKey(title);
    if (signal === 'seen') return { key, answer: null };
    return { key, answer: answerOf(scores, match.title, { key, name: title.name, at, signal }) };
  });
}
