import type { JSX } from 'preact';
import { Corrections } from './catalog-corrections.tsx';
import { CatalogSearch } from './catalog-search.tsx';
import { followCatalog } from './catalog-state.ts';
import { OwnTitles } from './own-titles.tsx';
import { useWhileShown } from './while-shown.ts';

export const CatalogPanel = (): JSX.Element => {
  useWhileShown(followCatalog);
  return (
    <div class="catalog">
      <CatalogSearch />
      <Corrections />
      <OwnTitles />
    </div>
  );
};
