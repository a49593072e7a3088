import { catalog } from '../catalog/catalog-keeper.ts';
import type { Catalog } from '../catalog/index.ts';
import { layOut, type TitleIndex } from './ranking/title-index.ts';

let laidOut: { readonly titles: Catalog; readonly shelf: TitleIndex } | undefined;

/** Laid out once a catalog. */
export async function shelf(): Promise<TitleIndex> {
  const titles = await catalog();
  if (laidOut?.titles !== titles) laidOut = { titles, shelf: layOut(titles) };
  return laidOut.shelf;
}
