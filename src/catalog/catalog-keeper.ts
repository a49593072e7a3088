import { openOnce } from '../platform/open-once.ts';
import { packagedBytes } from '../platform/packaged.ts';
import { openCatalog } from './index.ts';

/** Opened again by every worker that wakes: the file is made to open fast. */
export const catalog = openOnce(async () => openCatalog(await packagedBytes('data/catalog.bin')));
