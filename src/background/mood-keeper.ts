import type { Emotion } from '../mood/emotions.ts';
import { afterLook } from '../mood/fuse.ts';
import {
  correctMood,
  isKept,
  type Mood,
  moodFromReading,
  type Reading,
  unkeptMood,
} from '../mood/reading.ts';
import { noteError } from '../storage/error-log.ts';
import { addMood, moodById, replaceMood } from '../storage/history.ts';
import { isFull } from '../storage/room.ts';
import { currentMood } from '../storage/settings.ts';

/** History first, then the mood in force: whoever sees the new mood can also look it up. */
export async function takeMood(reading: Reading, at: number, isPrivate = false): Promise<Mood> {
  const fused = afterLook(reading, await currentMood.get(), at);
  const mood = isPrivate
    ? unkeptMood(fused, at)
    : await addMood(fused, at).catch(error => withoutRoom(error, fused, at));
  await currentMood.set(mood);
  return mood;
}

/** Without room for the history there is still a mood to light the pages for. */
function withoutRoom(error: unknown, reading: Reading, at: number): Mood {
  if (!isFull(error)) throw error;
  noteError('no room', error);
  return unkeptMood(reading, at);
}

export const correctTo = (id: number, emotion: Emotion): Promise<Mood> =>
  change(id, mood => correctMood(mood, emotion));

/** Another face of the same look is to count. */
export const rereadAs = (id: number, reading: Reading): Promise<Mood> =>
  change(id, ({ at }) => moodFromReading(reading, id, at));

async function change(id: number, changed: (mood: Mood) => Mood): Promise<Mood> {
  const inForce = await currentMood.get();
  const mood = inForce?.id === id && !isKept(inForce) ? inForce : await moodById(id);
  if (!mood) throw new Error('That mood is no longer in the history.');
  const next = changed(mood);
  if (isKept(next)) await replaceMood(next);
  await currentMood.set(next);
  return next;
}
