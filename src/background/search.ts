import { type FoundTitle, foundTitle, SearchIndex } from '../catalog/index.ts';
import type { CatalogQuery } from '../sites/correction.ts';
import { catalog } from './catalog.ts';

let index: SearchIndex | undefined;

export async function searchCatalog({ text, limit }: CatalogQuery): Promise<readonly FoundTitle[]> {
  const titles = await catalog();
  index ??= new SearchIndex(titles);
  return index.search(text, limit).map(title => foundTitle(titles, title));
}
