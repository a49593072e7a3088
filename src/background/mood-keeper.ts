import type { Emotion } from '../mood/emotions.ts';
import { afterLook } from '../mood/fuse.ts';
import { correctMood, type Mood, moodFromReading, type Reading } from '../mood/reading.ts';
import { addMood, moodById, replaceMood } from '../storage/history.ts';
import { currentMood } from '../storage/settings.ts';

/** History first, then the mood in force: whoever sees the new mood can also look it up. */
export async function takeMood(reading: Reading, at: number): Promise<Mood> {
  const mood = await addMood(afterLook(reading, await currentMood.get(), at), at);
  await currentMood.set(mood);
  return mood;
}

export const correctTo = (id: number, emotion: Emotion): Promise<Mood> =>
  change(id, mood => correctMood(mood, emotion));

/** Another face of the same look is to count. */
export const rereadAs = (id: number, reading: Reading): Promise<Mood> =>
  change(id, ({ at }) => moodFromReading(reading, id, at));

async function change(id: number, changed: (mood: Mood) => Mood): Promise<Mood> {
  const mood = await moodById(id);
  if (!mood) throw new Error('That mood is no longer in the history.');
  const next = changed(mood);
  await replaceMood(next);
  await currentMood.set(next);
  return next;
}
