import type { IDBPObjectStore } from 'idb';
import { isGenre } from '../catalog/genres.ts';
import { database } from '../storage/database.ts';
import { dropOldest } from '../storage/drop-oldest.ts';
import { MOST_OF_A_SITE, MOST_RECORDS } from '../storage/limits.ts';
import type { Schema } from '../storage/schema.ts';
import { commitOrAbort } from '../storage/transaction.ts';
import type { PageOnlyTitle } from './page-title.ts';

/** The site is part of the key: a title given to another site would show that one where the person has been. */
export const pageTitleKey = (site: string, art: string, name: string): string => `${site}|${art}|${name}`;

/** A site's id never holds the bar that ends it in a key. */
const keysOf = (site: string): IDBKeyRange => IDBKeyRange.bound(`${site}|`, `${site}|\uffff`);

/** Stored values may come from an older version, or be damaged. */
function isPageTitle(value: unknown): value is PageOnlyTitle {
  const title = value as Partial<PageOnlyTitle> | undefined;
  return (
    typeof title?.key === 'string' &&
    typeof title.name === 'string' &&
    typeof title.at === 'number' &&
    Array.isArray(title.genres) &&
    title.genres.every(isGenre)
  );
}

/** In the order of the keys, all in one transaction. */
export async function storedPageTitles(
  keys: readonly string[],
): Promise<readonly (PageOnlyTitle | undefined)[]> {
  const { store } = (await database()).transaction('taught');
  const found: readonly unknown[] = await Promise.all(keys.map(key => store.get(key)));
  return found.map(title => (isPageTitle(title) ? title : undefined));
}

export const siteOfKey = (key: string): string => key.split('|', 1)[0] ?? '';

/** In whichever transaction. */
type Store = Pick<IDBPObjectStore<Schema, ['taught'], 'taught', 'readwrite'>, 'count' | 'getAll' | 'delete'>;

/** A site that has taught too many titles loses its oldest. */
export async function keepNewestOf(site: string, store: Store): Promise<void> {
  const tooMany = (await store.count(keysOf(site))) - MOST_OF_A_SITE;
  if (tooMany <= 0) return;
  const all = await store.getAll(keysOf(site));
  const oldest = all.sort((a, b) => (a.at || 0) - (b.at || 0)).slice(0, tooMany);
  for (const { key } of oldest) await store.delete(key);
}

/** All in one transaction. When there are too many the oldest are dropped, the site's own before those of others. */
export async function keepPageTitles(site: string, titles: readonly PageOnlyTitle[]): Promise<void> {
  const tx = (await database()).transaction('taught', 'readwrite');
  await commitOrAbort(tx, async () => {
    for (const title of titles) await tx.store.put(title);
    await keepNewestOf(site, tx.store);
    await dropOldest(tx.store, (await tx.store.count()) - MOST_RECORDS.taught);
  });
}
