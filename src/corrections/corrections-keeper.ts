import { catalog } from '../catalog/catalog-keeper.ts';
import { type Catalog, foundTitle, sightingKey } from '../catalog/index.ts';
import { ownTitles } from '../own-titles/own-titles-keeper.ts';
import type { ListedCorrection } from './correction.ts';
import { listCorrections, storeCorrection } from './store.ts';
import type { GivenCorrection } from './wire.ts';

async function catalogs(): Promise<readonly Catalog[]> {
  const own = await ownTitles();
  return [await catalog(), ...(own ? [own.titles] : [])];
}

function titleOfKey(all: readonly Catalog[], key: string): ListedCorrection['found'] {
  for (const one of all) {
    const index = key === '' ? undefined : one.indexOf(key);
    if (index !== undefined) return foundTitle(one, index);
  }
  return null;
}

/** Refuses a key that no title has: such a correction would do nothing, and nobody would notice. */
export async function saveCorrection({ title, ...sighting }: GivenCorrection): Promise<void> {
  if (title !== '' && !titleOfKey(await catalogs(), title))
    throw new Error('That title is not in the catalog.');
  await storeCorrection({ key: sightingKey(sighting), text: sighting.text, title, at: Date.now() });
}

export async function listedCorrections(): Promise<readonly ListedCorrection[]> {
  const all = await catalogs();
  return (await listCorrections()).map(made => ({ ...made, found: titleOfKey(all, made.title) }));
}
