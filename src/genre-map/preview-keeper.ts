import { type TitleRef, titleKey } from '../catalog/title-ref.ts';
import type { Emotion } from '../mood/emotions.ts';
import { type Mood, moodFromReading, readingFromTap } from '../mood/reading.ts';
import { currentMood } from '../mood/store.ts';
import { rank } from '../picks/ranking/rank.ts';
import { likeliestScores, type Ranking, rankingIn, verdictOn } from '../picks/ranking-keeper.ts';
import { isDone } from '../verdicts/verdict.ts';
import type { GenreMap } from './genre-map.ts';
import type { MapPreview, MapQuestion } from './wire.ts';

/** About as many as a person looks through; what comes and goes beyond is no difference to them. */
const LOOKED_THROUGH = 24;
const TOLD = 3;

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
