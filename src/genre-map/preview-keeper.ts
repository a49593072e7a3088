import type { Emotion } from '../mood/emotions.ts';
import type { Goal } from '../mood/goals.ts';
import { type Mood, moodFromReading, readingFromTap } from '../mood/reading.ts';
import { rank } from '../picks/ranking/rank.ts';
import { likeliestScores, type Ranking, rankingIn, verdictOn } from '../picks/ranking-keeper.ts';
import { isDone, type TitleRef, titleKey } from '../storage/all-records.ts';
import { currentMood } from '../storage/settings.ts';
import type { GenreMap } from './genre-map.ts';

/** About as many as a person looks through; what comes and goes beyond is no difference to them. */
const LOOKED_THROUGH = 24;
const TOLD = 3;

export interface MapQuestion {
  readonly before: GenreMap;
  readonly after: GenreMap;
  readonly emotion: Emotion;
  readonly goal: Goal;
}

/** What a change of the map does to the list, the highest places first. */
export interface MapPreview {
  readonly enter: readonly TitleRef[];
  readonly leave: readonly TitleRef[];
}

/** The mood in force where it is of this emotion: its odds are the person's own. */
async function moodOf(emotion: Emotion): Promise<Mood> {
  const current = await currentMood.get();
  return current?.emotion === emotion ? current : moodFromReading(readingFromTap(emotion), 0, Date.now());
}

function listOf(now: Ranking, map: GenreMap): TitleRef[] {
  const { titles, filters } = now;
  const exclude = { has: (title: number) => isDone(verdictOn(now, titleKey(titles.title(title)))) };
  const found = rank(likeliestScores({ ...now, map }), { limit: LOOKED_THROUGH, filters, exclude });
  return found
    .map(({ title }) => titles.title(title))
    .map(({ name, year, kind, by }) => ({ name, year, kind, ...(by === undefined ? {} : { by }) }));
}

function missingFrom(list: readonly TitleRef[], titles: readonly TitleRef[]): TitleRef[] {
  const keys = new Set(list.map(titleKey));
  return titles.filter(title => !keys.has(titleKey(title))).slice(0, TOLD);
}

export async function previewOf({ before, after, emotion, goal }: MapQuestion): Promise<MapPreview> {
  const now = await rankingIn(await moodOf(emotion), goal);
  const [old, next] = [listOf(now, before), listOf(now, after)];
  return { enter: missingFrom(old, next), leave: missingFrom(next, old) };
}
