import { catalog } from '../catalog/catalog-keeper.ts';
import type { Catalog } from '../catalog/index.ts';
import { layOut, type TitleIndex } from './ranking/title-index.ts';

let cached: { readonly titles: Catalog; readonly index: TitleIndex } | undefined;

/** The title index of the shipped catalog; built once per catalog. */
export async function shelf(): Promise<TitleIndex> {
  const titles = await catalog();
  if (cached?.titles !== titles) cached = { titles, index: layOut(titles) };
  return cached.index;
}
