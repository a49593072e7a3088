import { catalog } from '../catalog/catalog-keeper.ts';
import { layOut } from '../picks/ranking/title-index.ts';
import type { Ranking } from '../picks/ranking-keeper.ts';
import { catalogOf, type OwnCheck, type OwnTitle } from './own-catalog.ts';
import { keepOwnTitles, listOwnTitles, removeOwnTitle } from './store.ts';

type Own = Pick<Ranking, 'titles' | 'shelf'>;

let held: Promise<Own | null> | undefined;

/** Whoever changes the store says so here; the next question lays the shelf out anew. */
export function ownTitlesChanged(): void {
  held = undefined;
}

/** Null where the person brought none. */
export function ownTitles(): Promise<Own | null> {
  held ??= layOutOwn().catch(error => {
    held = undefined;
    throw error;
  });
  return held;
}

async function layOutOwn(): Promise<Own | null> {
  const [shipped, titles] = await Promise.all([catalog(), listOwnTitles()]);
  if (titles.length === 0) return null;
  const own = catalogOf(titles, shipped);
  return { titles: own, shelf: layOut(own) };
}

/** The same questions about the same person, asked of their own titles. */
export async function ownRanking(now: Ranking): Promise<Ranking | null> {
  const own = await ownTitles();
  return own && { ...now, ...own };
}

export async function addOwnTitles(titles: readonly OwnTitle[]): Promise<void> {
  await keepOwnTitles(titles);
  ownTitlesChanged();
}

export async function forgetOwnTitle(key: string): Promise<void> {
  await removeOwnTitle(key);
  ownTitlesChanged();
}

/** What adding a title would do: the catalog may know it already, or none of its words may name music. */
export async function checkOwnTitles(titles: readonly OwnTitle[]): Promise<readonly OwnCheck[]> {
  const shipped = await catalog();
  const own = catalogOf(titles, shipped);
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
