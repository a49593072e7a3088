import { catalog } from '../catalog/catalog-keeper.ts';
import { type Catalog, type Corrections, foundTitle, sightingKey } from '../catalog/index.ts';
import { ownTitles } from '../own-titles/own-titles-keeper.ts';
import { mayTellPast } from '../picks/told-to-pages-keeper.ts';
import { siteHere } from '../sites/index.ts';
import { correctionKey, type ListedCorrection } from './correction.ts';
import { corrections, correctionsOn, listCorrections, storeCorrection } from './store.ts';
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
export async function saveCorrection({ title, address = '', ...sighting }: GivenCorrection): Promise<void> {
  if (title !== '' && !titleOfKey(await catalogs(), title))
    throw new Error('That title is not in the catalog.');
  const site = siteHere(address)?.id;
  const key = correctionKey(sightingKey(sighting), site);
  const at = Date.now();
  await storeCorrection({ key, text: sighting.text, title, at, ...(site !== undefined && { site }) });
}

/** What marks on pages of a site may follow: a correction made on another site would show that the person was there. */
export async function correctionsForPages(siteId: string | undefined): Promise<Corrections> {
  if (await mayTellPast()) return corrections();
  return siteId === undefined ? new Map() : correctionsOn(siteId);
}

export async function listedCorrections(): Promise<readonly ListedCorrection[]> {
  const all = await catalogs();
  return (await listCorrections()).map(made => ({ ...made, found: titleOfKey(all, made.title) }));
}
