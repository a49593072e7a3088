import { addMood, moodById, replaceMood } from '../history/store.ts';
import { logError } from '../storage/error-log.ts';
import { isQuotaError } from '../storage/quota.ts';
import { UnopenedError } from '../storage/recovery/retry-open.ts';
import type { Emotion } from './emotions.ts';
import { fuseWithBefore } from './fuse.ts';
import type { Goal } from './goals.ts';
import {
  correctMood,
  isKept,
  type Mood,
  moodFromReading,
  type Reading,
  unkeptMood,
  withoutKeeping,
} from './reading.ts';
import { currentMood, goalForNow } from './store.ts';

/** Writes the history first, then the mood in force: a page that sees the new mood can also find it in the history. */
export async function takeMood(reading: Reading, at: number, isPrivate = false): Promise<Mood> {
  const before = await currentMood.get();
  // Odds that must not be stored must not reach the history as part of fused odds either.
  const mayFuse = before !== null && (isPrivate || isKept(before));
  const fused = fuseWithBefore(reading, mayFuse ? before : null, at);
  const mood = isPrivate
    ? unkeptMood(fused, at)
    : await addMood(fused, at).catch(error => moodWithoutStoring(error, fused, at));
  await currentMood.set(mood);
  return mood;
}

/** Where the storage is full or the history cannot be opened, the mood is in force without being stored. */
function moodWithoutStoring(error: unknown, reading: Reading, at: number): Mood {
  if (!isQuotaError(error) && !(error instanceof UnopenedError)) throw error;
  logError('mood not kept', error);
  return unkeptMood(reading, at);
}

export const correctMoodTo = (id: number, emotion: Emotion, isPrivate = false): Promise<Mood> =>
  change(id, mood => correctMood(mood, emotion), isPrivate);

/** Another face of the same picture counts from now on. */
export const replaceReadingOf = (id: number, reading: Reading, isPrivate = false): Promise<Mood> =>
  change(id, ({ at }) => moodFromReading(reading, id, at), isPrivate);

/**
 * Sets a goal for one mood alone, without storing either in the profile. Writes the goal before the mood: pages read
 * the goal as soon as they see the mood.
 */
export async function setGoalForMood(id: number, goal: Goal): Promise<Mood> {
  const mood = withoutKeeping(await moodOf(id));
  await goalForNow.set({ mood: mood.id, goal });
  await currentMood.set(mood);
  return mood;
}

async function moodOf(id: number): Promise<Mood> {
  const inForce = await currentMood.get();
  const mood = inForce?.id === id && !isKept(inForce) ? inForce : await moodById(id);
  if (!mood) throw new Error('That mood is no longer in the history.');
  return mood;
}

async function change(id: number, changed: (mood: Mood) => Mood, isPrivate: boolean): Promise<Mood> {
  const next = changed(await moodOf(id));
  const mood = isPrivate ? withoutKeeping(next) : next;
  if (isKept(mood)) await replaceMood(mood);
  await currentMood.set(mood);
  return mood;
}
