import type { Mood } from '../mood/reading.ts';
import { addShown } from './exposure-store.ts';
import type { Ranking } from './ranking-keeper.ts';

const DAY = 24 * 60 * 60_000;

/** By title of a shelf, counted from the mood in force. */
export function daysSince(
  before: ReadonlyMap<string, number>,
  { titles, mood }: Ranking,
): ReadonlyMap<number, number> {
  const days = new Map<number, number>();
  for (const [key, at] of before) {
    const title = titles.indexOf(key);
    if (title !== undefined) days.set(title, (mood.at - at) / DAY);
  }
  return days;
}

interface Listed {
  readonly shelf: Ranking;
  readonly title: number;
}

/** A list that cannot be remembered, for want of room, is still a list. */
export async function keepShown(list: readonly Listed[], mood: Mood): Promise<void> {
  try {
    await addShown(
      list.map(({ shelf, title }) => shelf.titles.keyOf(title)),
      mood.at,
    );
  } catch (error) {
    console.error('What was shown could not be kept.', error);
  }
}
