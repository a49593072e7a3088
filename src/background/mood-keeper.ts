import type { Emotion } from '../mood/emotions.ts';
import { correctMood, type Mood, type Reading } from '../mood/reading.ts';
import { addMood, moodById, replaceMood } from '../storage/history.ts';
import { currentMood } from '../storage/settings.ts';

/** History first, then the mood in force: whoever sees the new mood can also look it up. */
export async function takeMood(reading: Reading): Promise<Mood> {
  const mood = await addMood(reading);
  await currentMood.set(mood);
  return mood;
}

export async function correctTo(id: number, emotion: Emotion): Promise<Mood> {
  const mood = await moodById(id);
  if (!mood) throw new Error('That mood is no longer in the history.');
  const corrected = correctMood(mood, emotion);
  await replaceMood(corrected);
  await currentMood.set(corrected);
  return corrected;
}
