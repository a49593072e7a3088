import type { Page } from 'playwright-core';
import { type TitleRef, titleKey } from '../../../src/catalog/title-ref.ts';
import { EMOTIONS, type Emotion } from '../../../src/mood/emotions.ts';
import { oddsFromTap } from '../../../src/mood/odds.ts';
import type { Source } from '../../../src/mood/sources.ts';
import type { Verdict } from '../../../src/verdicts/verdict.ts';

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

/** Comedies and gentle things are mostly liked, hard ones mostly not; one word a title, as the product keeps it. */
const LIKED_FILMS = `Paddington 2|2017;Superbad|2007;The Grand Budapest Hotel|2014;Airplane!|1980;Groundhog Day|1993;
  Mean Girls|2004;Hot Fuzz|2007;Bridesmaids|2011;School of Rock|2003;Zoolander|2001;Elf|2003;Shrek|2001;Up|2009;
  Toy Story|1995;Spirited Away|2001;Arrival|2016;The Princess Bride|1987;Amélie|2001;Notting Hill|1999;Clueless|1995;
  Legally Blonde|2001;Mamma Mia!|2008;La La Land|2016;Chef|2014;Sing Street|2016;Knives Out|2019;Booksmart|2019;
  Game Night|2018;Palm Springs|2020;Crazy Rich Asians|2018;Coco|2017;Ratatouille|2007;Moana|2016`;
const DISLIKED_FILMS = `Heat|1995;The Shining|1980;Manchester by the Sea|2016;Se7en|1995;Hereditary|2018;Joker|2019;
  Requiem for a Dream|2000;Prisoners|2013;Sicario|2015;Saw|2004;The Road|2009;Zodiac|2007`;

interface SeededTitle {
  readonly title: TitleRef;
  readonly good: boolean;
}

const titlesOf = (films: string, good: boolean): SeededTitle[] =>
  films.split(';').map(film => {
    const [name = '', year] = film.trim().split('|');
    return { title: { name, year: Number(year), kind: 'film' }, good };
  });

const SEEDED_TITLES = [...titlesOf(LIKED_FILMS, true), ...titlesOf(DISLIKED_FILMS, false)];

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
  const evenings = moods.filter(({ at }) => whenOf(at) === 'evening' || whenOf(at) === 'weekend');
  const step = Math.max(1, Math.floor(evenings.length / SEEDED_TITLES.length));
  const feedback = SEEDED_TITLES.flatMap(({ title, good }, i) => {
    const mood = evenings[evenings.length - 1 - i * step];
    const verdict: Verdict = random() < 0.1 ? 'seen' : random() < (good ? 0.88 : 0.25) ? 'up' : 'down';
    return mood
      ? [{ at: mood.at + 60_000, title, key: titleKey(title), verdict, emotion: mood.emotion }]
      : [];
  });
  return { moods, feedback };
}

/** Puts it where the extension keeps it; `page` is one of its own pages. */
export async function putHistory(page: Page, { moods, feedback }: Seeded): Promise<void> {
  // The background makes the database; asked once, it is there.
  await page.evaluate(() =>
    chrome.runtime.sendMessage({ name: 'history.entries', payload: { from: 0, to: 1, limit: 1 } }),
  );
  for (let from = 0; from < moods.length; from += AT_A_TIME)
    await put(page, { moods: moods.slice(from, from + AT_A_TIME) });
  await put(page, { feedback });
}

/** More would not fit through the line to the browser in one go. */
const AT_A_TIME = 20_000;

/** As one text: Playwright would walk every field of every record by itself, which takes ten times as long. */
const put = (page: Page, records: Partial<Seeded>): Promise<void> =>
  page.evaluate(
    text =>
      new Promise<void>((resolve, reject) => {
        const stores: Partial<Seeded> = JSON.parse(text);
        const opening = indexedDB.open('moodlight');
        opening.onerror = () => reject(opening.error);
        opening.onsuccess = () => {
          const tx = opening.result.transaction(Object.keys(stores), 'readwrite');
          for (const [name, all] of Object.entries(stores))
            for (const one of all) tx.objectStore(name).add(one);
          tx.oncomplete = () => {
            opening.result.close();
            resolve();
          };
          tx.onerror = () => reject(tx.error);
        };
      }),
    JSON.stringify(records),
  );
