import { isEmotion } from '../../../src/mood/emotions.ts';
import { isGoal } from '../../../src/mood/goals.ts';
import { oddsToArray } from '../../../src/mood/odds.ts';
import { browser } from '../../../src/platform/browser.ts';
import { database } from '../../../src/storage/database.ts';
import { NO_MOOD } from '../../../src/taste/context.ts';

/** A page's own, in no other text. */
export const ODD_WORD = 'Zorbling';

/** As an answer of taste has them that was given in no mood that is known. */
export const ORDINARY = oddsToArray(NO_MOOD.odds).map(share => Math.round(share * 1000) / 1000);

interface Named {
  readonly [name: string]: unknown;
}

/** All that outlives the browser's session: every store, and every area but the one that ends with it. */
export async function stored(): Promise<Named> {
  const db = await database();
  const stores = [...db.objectStoreNames].map(async name => [name, await db.getAll(name)] as const);
  const { local, sync } = browser.storage;
  const areas = Object.entries({ local, sync }).map(
    async ([name, area]) => [name, await area.get(null)] as const,
  );
  return Object.fromEntries(await Promise.all([...stores, ...areas]));
}

export async function emptyStores(): Promise<void> {
  const db = await database();
  for (const store of db.objectStoreNames) await db.clear(store);
  await Promise.all([browser.storage.local.clear(), browser.storage.sync.clear()]);
}

const tells = (word: string): boolean =>
  isEmotion(word) || isGoal(word) || word.toLowerCase().includes(ODD_WORD.toLowerCase());

/** Such an answer tells no mood; what it promised is then held against another's by `withoutTimes`. */
const isOrdinary = ({ odds, goal }: Named): boolean =>
  goal === NO_MOOD.goal && JSON.stringify(odds) === JSON.stringify(ORDINARY);

/** Odds under any name, emotions, goals, and the odd word of a page, wherever they lie. */
export function tales(value: unknown): unknown[] {
  if (typeof value === 'string') return tells(value) ? [value] : [];
  if (typeof value !== 'object' || value === null) return [];
  if (Array.isArray(value) && value.length === ORDINARY.length && value.every(Number.isFinite))
    return [value];
  const { odds, goal, ...rest } = value as Named;
  const all = isOrdinary({ odds, goal }) ? rest : value;
  return Object.entries(all).flatMap(([key, inner]) => [...(tells(key) ? [key] : []), ...tales(inner)]);
}

/** When something was said is kept with it; beside that, what two moods leave behind must be the same. */
export const withoutTimes = (all: Named): unknown =>
  JSON.parse(JSON.stringify(all, (key, value) => (key === 'at' || key === 'id' ? undefined : value)));
