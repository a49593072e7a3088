import { catalog } from '../catalog/catalog-keeper.ts';
import { buildTitleIndex } from '../picks/ranking/title-index.ts';
import type { Ranking } from '../picks/ranking-keeper.ts';
import { type OwnCheck, type OwnTitle, ownCatalogOf } from './own-catalog.ts';
import { listOwnTitles, removeOwnTitle, storeOwnTitles } from './store.ts';

type Own = Pick<Ranking, 'titles' | 'titleIndex'>;

let cached: Promise<Own | null> | undefined;

/** To be called after every change of the store: the next use builds the catalog and the title index anew. */
export function ownTitlesChanged(): void {
  cached = undefined;
}

/** Null if the person has added none. */
export function ownTitles(): Promise<Own | null> {
  cached ??= layOutOwn().catch(error => {
    cached = undefined;
    throw error;
  });
  return cached;
}

async function layOutOwn(): Promise<Own | null> {
  const [shipped, titles] = await Promise.all([catalog(), listOwnTitles()]);
  if (titles.length === 0) return null;
  const own = ownCatalogOf(titles, shipped);
  return { titles: own, titleIndex: buildTitleIndex(own) };
}

/** The same ranking for the same person, over their own titles. */
export async function ownRanking(now: Ranking): Promise<Ranking | null> {
  const own = await ownTitles();
  return own && { ...now, ...own };
}

export async function addOwnTitles(titles: readonly OwnTitle[]): Promise<void> {
  await storeOwnTitles(titles);
  ownTitlesChanged();
}

export async function forgetOwnTitle(key: string): Promise<void> {
  await removeOwnTitle(key);
  ownTitlesChanged();
}

/** What adding each title would do: the catalog may have it already, or its words may name no music genre. */
export async function checkOwnTitles(titles: readonly OwnTitle[]): Promise<readonly OwnCheck[]> {
  const shipped = await catalog();
  const own = ownCatalogOf(titles, shipped);
  return titles.map(title => {
    const index = own.indexOf(title.key) ?? 0;
    if (title.kind === 'music' && own.title(index).musicGenres.length === 0) return 'no-genre';
    return shipped.match({
      text: title.name,
      kind: title.kind,
      ...(title.year > 0 ? { year: title.year } : {}),
    })
      ? 'known'
      : 'new';
  });
}
