import type { Mood } from '../mood/reading.ts';
import { addExposures } from './exposure-store.ts';
import type { Ranking } from './ranking-keeper.ts';

const DAY = 24 * 60 * 60_000;

/** For each title of the ranking that was listed before: how many days before the mood in force. */
export function daysSinceExposure(
  exposures: ReadonlyMap<string, number>,
  { titles, mood }: Ranking,
): ReadonlyMap<number, number> {
  const days = new Map<number, number>();
  for (const [key, at] of exposures) {
    const title = titles.indexOf(key);
    if (title !== undefined) days.set(title, (mood.at - at) / DAY);
  }
  return days;
}

interface ListedTitle {
  readonly ranking: Ranking;
  readonly title: number;
}

/** Where the exposures cannot be stored, because the disk is full, the list is given all the same. */
export async function keepExposures(list: readonly ListedTitle[], mood: Mood): Promise<void> {
  try {
    await addExposures(
      list.map(({ ranking, title }) => ranking.titles.keyOf(title)),
      mood.at,
    );
  } catch (error) {
    console.error('The exposures of the listed picks could not be stored.', error);
  }
}
