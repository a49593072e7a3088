import { openOnce } from '../platform/open-once.ts';
import { packagedBytes } from '../platform/packaged.ts';
import { openCatalog } from './index.ts';

/** Each start of the background opens the catalog anew; its file is made to open fast. */
export const catalog = openOnce(async () => openCatalog(await packagedBytes('data/catalog.bin')));
