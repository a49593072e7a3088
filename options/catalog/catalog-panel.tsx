import type { JSX } from 'preact';
import { useWhileShown } from '../shell/use-while-shown.ts';
import { Corrections } from './catalog-corrections.tsx';
import { CatalogSearch } from './catalog-search.tsx';
import { followCatalog } from './catalog-state.ts';
import { OwnTitles } from './own-titles-list.tsx';

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
