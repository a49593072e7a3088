import { type Catalog, openCatalog } from '../catalog/index.ts';
import { browser } from '../platform/browser.ts';

let opening: Promise<Catalog> | undefined;

/** Opened when first asked for, and again by every worker that wakes: the file is made to open fast. */
export function catalog(): Promise<Catalog> {
  opening ??= open().catch(error => {
    opening = undefined;
    throw error;
  });
  return opening;
}

async function open(): Promise<Catalog> {
  const file = await fetch(browser.runtime.getURL('data/catalog.bin'));
  return openCatalog(await file.arrayBuffer());
}
