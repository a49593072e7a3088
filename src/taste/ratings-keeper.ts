import { catalog } from '../catalog/catalog-keeper.ts';
import { titleKey } from '../catalog/title-ref.ts';
import { genreMap } from '../genre-map/store.ts';
import { Scores } from '../picks/ranking/score.ts';
import { shippedTitleIndex } from '../picks/title-index-keeper.ts';
import { answerOf } from './answers.ts';
import { NO_MOOD } from './context.ts';
import type { RecognisedRating } from './own-ratings.ts';
import type { RatedSighting } from './ratings-file.ts';

/** For each line of a ratings file, in order: the title in the catalog and the answer; null for an unknown title. */
export async function recogniseRatings(
  lines: readonly RatedSighting[],
): Promise<readonly (RecognisedRating | null)[]> {
  const titles = await catalog();
  const scores = new Scores(await shippedTitleIndex(), { ...NO_MOOD, map: await genreMap.get() });
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
