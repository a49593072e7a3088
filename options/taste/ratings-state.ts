import { signal } from '@preact/signals';
import { send } from '../../src/protocol/dispatch.ts';
import { gatherRatings, type OwnRatings, type Recognised } from '../../src/taste/own-ratings.ts';
import { type RatedSighting, readRatingsFile } from '../../src/taste/ratings-file.ts';
import { LARGEST_FILE } from './friends-state.ts';
import { addFriend } from './taste-state.ts';

const LINES_AT_ONCE = 250;

export type RatingsTrouble = 'too-large' | 'empty' | 'unknown-file' | 'none-known' | 'failed';

export const ratingsTrouble = signal<RatingsTrouble | null>(null);
export const progress = signal<{ readonly done: number; readonly total: number } | null>(null);
export const taken = signal<OwnRatings | null>(null);

/** Asked for in parts, so that progress can be shown; kept only when all of them are there. */
async function recognise(lines: readonly RatedSighting[]): Promise<OwnRatings> {
  const all: (Recognised | null)[] = [];
  for (let from = 0; from < lines.length; from += LINES_AT_ONCE) {
    progress.value = { done: from, total: lines.length };
    all.push(...(await send('ratings.recognise', lines.slice(from, from + LINES_AT_ONCE))));
  }
  return gatherRatings(all);
}

async function takeIn(file: File): Promise<RatingsTrouble | null> {
  if (file.size > LARGEST_FILE) return 'too-large';
  const content = await file.text();
  if (content.trim() === '') return 'empty';
  const lines = readRatingsFile(content);
  if (!lines) return 'unknown-file';
  if (lines.length === 0) return 'empty';
  const ratings = await recognise(lines);
  if (ratings.recognised === 0) return 'none-known';
  const { taste, seen } = ratings;
  await addFriend({ id: crypto.randomUUID(), name: file.name, at: Date.now(), own: true, taste, seen });
  taken.value = ratings;
  return null;
}

export async function importRatings(file: File): Promise<void> {
  taken.value = null;
  ratingsTrouble.value = null;
  try {
    ratingsTrouble.value = await takeIn(file);
  } catch (error) {
    console.error('ratings', error);
    ratingsTrouble.value = 'failed';
  } finally {
    progress.value = null;
  }
}
