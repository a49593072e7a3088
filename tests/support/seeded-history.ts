import type { Page } from 'playwright-core';
import { EMOTIONS, type Emotion } from '../../src/mood/emotions.ts';
import { oddsFromTap } from '../../src/mood/odds.ts';
import type { Source } from '../../src/mood/reading.ts';
import { titleKey, type Verdict } from '../../src/storage/records.ts';

const HOUR = 60 * 60 * 1000;
const DAY = 24 * HOUR;

/** The same numbers each time (a linear congruence, Numerical Recipes). */
function numbers(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state / 2 ** 32;
  };
}

/** How a person may be over a day: low and angry after work, calm in the morning, happy at the weekend. */
const WEIGHTS: { readonly [when: string]: readonly number[] } = {
  morning: [1, 0.2, 1, 2, 1, 0.5, 6],
  day: [2, 0.5, 1, 3, 1, 1, 3],
  evening: [2, 0.3, 1, 2, 5, 0.5, 2],
  night: [0.5, 0.2, 2, 1, 3, 0.5, 4],
  weekend: [0.5, 0.2, 0.5, 6, 1, 1.5, 3],
};
const SOURCES: readonly Source[] = ['camera', 'camera', 'camera', 'tap', 'text', 'photo'];

export const SEEDED_TITLES = [
  { name: 'Paddington 2', year: 2017, kind: 'film', good: true },
  { name: 'Superbad', year: 2007, kind: 'film', good: true },
  { name: 'The Grand Budapest Hotel', year: 2014, kind: 'film', good: true },
  { name: 'Airplane!', year: 1980, kind: 'film', good: true },
  { name: 'The Office', year: 2005, kind: 'series', good: true },
  { name: 'Parks and Recreation', year: 2009, kind: 'series', good: true },
  { name: 'Heat', year: 1995, kind: 'film', good: false },
  { name: 'The Shining', year: 1980, kind: 'film', good: false },
  { name: 'Manchester by the Sea', year: 2016, kind: 'film', good: false },
  { name: 'Arrival', year: 2016, kind: 'film', good: true },
  { name: 'Spirited Away', year: 2001, kind: 'film', good: true },
  { name: 'Planet Earth', year: 2006, kind: 'series', good: true },
] as const;

const draw = (weights: readonly number[], random: () => number): number => {
  let left = random() * weights.reduce((a, b) => a + b, 0);
  return Math.max(
    0,
    weights.findIndex(weight => {
      left -= weight;
      return left < 0;
    }),
  );
};

function whenOf(at: number): string {
  const date = new Date(at);
  if (date.getDay() % 6 === 0) return 'weekend';
  const hour = date.getHours();
  return hour < 5 || hour >= 22 ? 'night' : hour < 11 ? 'morning' : hour < 17 ? 'day' : 'evening';
}

export interface Seeded {
  readonly moods: readonly {
    readonly at: number;
    readonly emotion: Emotion;
    readonly [key: string]: unknown;
  }[];
  readonly feedback: readonly {
    readonly at: number;
    readonly verdict: Verdict;
    readonly [key: string]: unknown;
  }[];
}

/** A history as a person may have it: so many moods over so many days up to now, with answers to some titles. */
export function seededHistory(now: number, days: number, count: number, seed = 7): Seeded {
  const random = numbers(seed);
  const hours = [7, 8, 9, 12, 13, 16, 18, 19, 19, 20, 20, 21, 21, 22, 23];
  const times = Array.from({ length: count }, () => {
    const day = new Date(now - Math.floor(random() * days) * DAY);
    const hour = hours[Math.floor(random() * hours.length)] ?? 20;
    day.setHours(hour, Math.floor(random() * 60), Math.floor(random() * 60), Math.floor(random() * 1000));
    return Math.min(day.getTime(), now - Math.floor(random() * HOUR));
  });
  const moods = [...new Set(times)]
    .sort((a, b) => a - b)
    .map(at => {
      const emotion = EMOTIONS[draw(WEIGHTS[whenOf(at)] ?? [], random)] ?? 'neutral';
      const source = SOURCES[Math.floor(random() * SOURCES.length)] ?? 'tap';
      const confirmed = source === 'tap' || random() < 0.2;
      return {
        at,
        emotion,
        odds: oddsFromTap(emotion),
        confidence: 0.5 + random() / 2,
        askBelow: 0.4,
        source,
        confirmed,
      };
    });
  const answered = moods.filter(() => random() < 0.4).slice(-600);
  const feedback = answered.map(({ at, emotion }) => {
    const { good, ...title } = SEEDED_TITLES[Math.floor(random() * SEEDED_TITLES.length)] ?? SEEDED_TITLES[0];
    const verdict: Verdict = random() < 0.15 ? 'seen' : random() < (good ? 0.88 : 0.25) ? 'up' : 'down';
    return { at: at + 60_000, title, key: titleKey(title), verdict, emotion };
  });
  return { moods, feedback };
}

/** Puts it where the extension keeps it; `page` is one of its own pages. */
export async function putHistory(page: Page, { moods, feedback }: Seeded): Promise<void> {
  // The background makes the database; asked once, it is there.
  await page.evaluate(() => chrome.runtime.sendMessage({ name: 'history.list', payload: { limit: 1 } }));
  await page.evaluate(
    stores =>
      new Promise<void>((resolve, reject) => {
        const opening = indexedDB.open('moodlight');
        opening.onerror = () => reject(opening.error);
        opening.onsuccess = () => {
          const tx = opening.result.transaction(Object.keys(stores), 'readwrite');
          for (const [name, records] of Object.entries(stores))
            for (const record of records) tx.objectStore(name).add(record);
          tx.oncomplete = () => {
            opening.result.close();
            resolve();
          };
          tx.onerror = () => reject(tx.error);
        };
      }),
    { moods, feedback },
  );
}
