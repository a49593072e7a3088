import { type Mood, moodFromReading, type Reading } from '../mood/reading.ts';
import { database } from './database.ts';
import type { Feedback, HistoryEntry, Verdict } from './records.ts';
import { isSoundEntry, isSoundFeedback, isSoundMood } from './sound.ts';

/** One mood a moment: adding the same one again gives back the first. */
export async function addMood(reading: Reading, at: number): Promise<Mood> {
  const tx = (await database()).transaction('moods', 'readwrite');
  const known = await tx.store.index('at').get(at);
  const { id: _unset, ...unsaved } = moodFromReading(reading, 0, at);
  const mood = known ?? { ...unsaved, id: await tx.store.add(unsaved) };
  await tx.done;
  return mood as Mood;
}

export async function replaceMood(mood: Mood): Promise<void> {
  await (await database()).put('moods', mood);
}

export async function moodById(id: number): Promise<Mood | undefined> {
  const mood = await (await database()).get('moods', id);
  return isSoundMood(mood) ? (mood as Mood) : undefined;
}

export async function verdicts(): Promise<ReadonlyMap<string, Verdict>> {
  const all = await (await database()).getAll('feedback');
  return new Map(all.filter(isSoundFeedback).map(({ key, verdict }) => [key, verdict]));
}

/** Newest first, moods and feedback together. */
export async function history(limit: number): Promise<readonly HistoryEntry[]> {
  const [moods, feedback] = await Promise.all([newest('moods', limit), newest('feedback', limit)]);
  const entries: HistoryEntry[] = [
    ...moods.map(mood => ({ entry: 'mood' as const, ...(mood as Mood) })),
    ...feedback.map(given => ({ entry: 'feedback' as const, ...(given as Feedback) })),
  ];
  return entries.sort((a, b) => b.at - a.at).slice(0, limit);
}

async function newest<S extends 'moods' | 'feedback'>(store: S, limit: number) {
  const found = [];
  const tx = (await database()).transaction(store);
  let cursor = await tx.store.index('at').openCursor(null, 'prev');
  while (cursor && found.length < limit) {
    if (isSoundEntry[store](cursor.value)) found.push(cursor.value);
    cursor = await cursor.continue();
  }
  return found;
}
