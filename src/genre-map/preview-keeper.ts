import { type TitleRef, titleKey } from '../catalog/title-ref.ts';
import type { Emotion } from '../mood/emotions.ts';
import { type Mood, moodFromReading, readingFromTap } from '../mood/reading.ts';
import { currentMood } from '../mood/store.ts';
import { rank } from '../picks/ranking/rank.ts';
import { mostLikelyScores, type Ranking, rankingFor, verdictOn } from '../picks/ranking-keeper.ts';
import { excludesTitle } from '../verdicts/verdict.ts';
import type { GenreMap } from './genre-map.ts';
import type { MapPreview, MapQuestion } from './wire.ts';

/** About as many titles as a person looks at; a change further down the list does not matter to them. */
const LIST_LENGTH = 24;
const MOST_NAMED = 3;

/** The mood in force if it has this emotion, because its odds are the person's own; otherwise a mood as if tapped. */
async function moodWith(emotion: Emotion): Promise<Mood> {
  const current = await currentMood.get();
  return current?.emotion === emotion ? current : moodFromReading(readingFromTap(emotion), 0, Date.now());
}

function listWith(map: GenreMap, now: Ranking): TitleRef[] {
  const { titles, filters } = now;
  const exclude = { has: (title: number) => excludesTitle(verdictOn(now, titleKey(titles.title(title)))) };
  const found = rank(mostLikelyScores({ ...now, map }), { limit: LIST_LENGTH, filters, exclude });
  return found
    .map(({ title }) => titles.title(title))
    .map(({ name, year, kind, by }) => ({ name, year, kind, ...(by === undefined ? {} : { by }) }));
}

/** The first titles that are not in the list. */
function missingFrom(list: readonly TitleRef[], titles: readonly TitleRef[]): TitleRef[] {
  const keys = new Set(list.map(titleKey));
  return titles.filter(title => !keys.has(titleKey(title))).slice(0, MOST_NAMED);
}

/** Which titles come into the list, and which leave it, when the map changes. */
export async function previewOf({ before, after, emotion, goal }: MapQuestion): Promise<MapPreview> {
  const now = await rankingFor(await moodWith(emotion), goal);
  const [old, next] = [listWith(before, now), listWith(after, now)];
  return { enter: missingFrom(old, next), leave: missingFrom(next, old) };
}
