import { catalog } from '../catalog/catalog-keeper.ts';
import type { Catalog } from '../catalog/index.ts';
import { buildTitleIndex, type TitleIndex } from './ranking/title-index.ts';

let cached: { readonly titles: Catalog; readonly index: TitleIndex } | undefined;

/** The title index of the shipped catalog; built once per catalog. */
export async function shippedTitleIndex(): Promise<TitleIndex> {
  const titles = await catalog();
  if (cached?.titles !== titles) cached = { titles, index: buildTitleIndex(titles) };
  return cached.index;
}
