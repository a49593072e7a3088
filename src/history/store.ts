import { type Mood, moodFromReading, type Reading } from '../mood/reading.ts';
import { database } from '../storage/database.ts';
import { dropOldest } from '../storage/drop-oldest.ts';
import { MOST_RECORDS } from '../storage/limits.ts';
import type { Verdict } from '../verdicts/verdict.ts';
import { isValidFeedback, isValidMood } from './valid-records.ts';

/** There is one mood per time: adding another for the same time returns the first. */
export async function addMood(reading: Reading, at: number): Promise<Mood> {
  const tx = (await database()).transaction('moods', 'readwrite');
  const known = await tx.store.index('at').get(at);
  const { id: _id, ...unsaved } = moodFromReading(reading, 0, at);
  // Before the new mood is added: it is kept even if the clock was put back and it seems the oldest.
  if (!known) await dropOldest(tx.store, (await tx.store.count()) + 1 - MOST_RECORDS.moods);
  const mood = known ?? { ...unsaved, id: await tx.store.add(unsaved) };
  await tx.done;
  return mood as Mood;
}

export async function replaceMood(mood: Mood): Promise<void> {
  await (await database()).put('moods', mood);
}

export async function moodById(id: number): Promise<Mood | undefined> {
  const mood = await (await database()).get('moods', id);
  return isValidMood(mood) ? (mood as Mood) : undefined;
}

/** The verdict on each title, by its key. */
export async function readVerdicts(): Promise<ReadonlyMap<string, Verdict>> {
  const all = await (await database()).getAll('feedback');
  return new Map(all.filter(isValidFeedback).map(({ key, verdict }) => [key, verdict]));
}
