import type { BackgroundServices } from '../protocol/background-services.ts';
import type { HandlersOf } from '../protocol/handler.ts';
import { searchCatalog } from './search/search-keeper.ts';
import type { CatalogWire } from './wire.ts';

export const catalogHandlers = ({ mayAsk }: Pick<BackgroundServices, 'mayAsk'>): HandlersOf<CatalogWire> => ({
  'catalog.search': async (query, sender) => ((await mayAsk(sender)) ? searchCatalog(query) : []),
});
