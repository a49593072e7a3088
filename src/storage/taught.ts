import { isGenre } from '../catalog/genres.ts';
import { database } from './database.ts';
import type { TaughtTitle } from './records.ts';

/** Pages are endless and some are hostile: of what they teach, the newest is kept. */
export const MOST_TAUGHT = 5_000;

/** Stored values may come from an older version, or be damaged. */
function isTaught(value: unknown): value is TaughtTitle {
  const title = value as Partial<TaughtTitle> | undefined;
  return (
    typeof title?.key === 'string' &&
    typeof title.name === 'string' &&
    typeof title.at === 'number' &&
    Array.isArray(title.genres) &&
    title.genres.every(isGenre)
  );
}

/** In the order of the keys, all in one transaction. */
export async function taughtTitles(keys: readonly string[]): Promise<readonly (TaughtTitle | undefined)[]> {
  const { store } = (await database()).transaction('taught');
  const found: readonly unknown[] = await Promise.all(keys.map(key => store.get(key)));
  return found.map(title => (isTaught(title) ? title : undefined));
}

/** All in one transaction; the oldest go when there are too many. */
export async function teach(titles: readonly TaughtTitle[]): Promise<void> {
  const tx = (await database()).transaction('taught', 'readwrite');
  for (const title of titles) await tx.store.put(title);
  let tooMany = (await tx.store.count()) - MOST_TAUGHT;
  let oldest = tooMany > 0 ? await tx.store.index('at').openCursor() : null;
  for (; oldest && tooMany > 0; tooMany -= 1) {
    await oldest.delete();
    oldest = await oldest.continue();
  }
  await tx.done;
}
