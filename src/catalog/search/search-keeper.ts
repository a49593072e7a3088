import { ownTitles } from '../../own-titles/own-titles-keeper.ts';
import { catalog } from '../catalog-keeper.ts';
import { type Catalog, type FoundTitle, foundTitle, SearchIndex } from '../index.ts';
import type { CatalogQuery } from '../wire.ts';

/** One index for each catalog. The own titles become a new catalog, with a new index, whenever they change. */
const indexes = new WeakMap<Catalog, SearchIndex>();

function indexOf(titles: Catalog): SearchIndex {
  const known = indexes.get(titles) ?? new SearchIndex(titles);
  indexes.set(titles, known);
  return known;
}

/** The person's own titles come first. */
export async function searchCatalog({ text, limit }: CatalogQuery): Promise<readonly FoundTitle[]> {
  const own = await ownTitles();
  const catalogs = [...(own ? [own.titles] : []), await catalog()];
  return catalogs
    .flatMap(titles =>
      indexOf(titles)
        .search(text, limit)
        .map(title => foundTitle(titles, title)),
    )
    .slice(0, limit);
}
