import { signal } from '@preact/signals';
import { textOfFile } from '../../src/files/text-of-file.ts';
import { send } from '../../src/protocol/dispatch.ts';
import { LARGEST_FILE, LONGEST_TEXT, MOST_RECORDS } from '../../src/storage/limits.ts';
import { gatherRatings, type OwnRatings, type RecognisedRating } from '../../src/taste/own-ratings.ts';
import { type RatedSighting, readRatingsFile } from '../../src/taste/ratings-file.ts';
import { addFriend, friends } from './taste-state.ts';

const LINES_AT_ONCE = 250;

export type RatingsTrouble = 'too-large' | 'too-many' | 'empty' | 'unknown-file' | 'none-known' | 'failed';

export const ratingsTrouble = signal<RatingsTrouble | null>(null);
export const progress = signal<{ readonly done: number; readonly total: number } | null>(null);
/** The result of the last import. */
export const importedRatings = signal<OwnRatings | null>(null);

/** Sends the lines in parts, so that progress can be shown. Nothing is stored before all of them are recognised. */
async function recognise(lines: readonly RatedSighting[]): Promise<OwnRatings> {
  const all: (RecognisedRating | null)[] = [];
  for (let from = 0; from < lines.length; from += LINES_AT_ONCE) {
    progress.value = { done: from, total: lines.length };
    all.push(...(await send('ratings.recognise', lines.slice(from, from + LINES_AT_ONCE))));
  }
  return gatherRatings(all);
}

/** Adds the ratings of a file to the person's taste; returns what is wrong with the file, or null. */
async function addRatings(file: File): Promise<RatingsTrouble | null> {
  if (friends.value.length >= MOST_RECORDS.friends) return 'too-many';
  if (file.size > LARGEST_FILE.ratings) return 'too-large';
  const content = await textOfFile(file);
  if (content === null) return 'unknown-file';
  if (content.trim() === '') return 'empty';
  const lines = readRatingsFile(content);
  if (!lines) return 'unknown-file';
  if (lines.length === 0) return 'empty';
  const ratings = await recognise(lines);
  if (ratings.recognised === 0) return 'none-known';
  const { taste, seen } = ratings;
  await addFriend({
    id: crypto.randomUUID(),
    name: file.name.slice(0, LONGEST_TEXT),
    at: Date.now(),
    own: true,
    taste,
    seen,
  });
  importedRatings.value = ratings;
  return null;
}

export async function importRatings(file: File): Promise<void> {
  importedRatings.value = null;
  ratingsTrouble.value = null;
  try {
    ratingsTrouble.value = await addRatings(file);
  } catch (error) {
    console.error('ratings', error);
    ratingsTrouble.value = 'failed';
  } finally {
    progress.value = null;
  }
}
