import { mkdir, readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import type { Page } from 'playwright-core';
import { type Difference, difference, isAlike } from '../../../screens/compare-pictures.ts';
import type { Screen } from '../../../screens/screens.ts';
import { decodeSmall, encodeSmall } from '../../../screens/small-picture.ts';
import { smallOf, storedFile } from '../../../screens/stored.ts';

/** A screen that differs is written here, for a person to look at. */
const DIFFERING = path.resolve(import.meta.dirname, '../../../../.cache/screens-differing');

/** How the open screen differs from its stored picture. After an intended change: `npm run screens -- --store`. */
export async function differenceFromStored(
  page: Page,
  screen: Screen,
): Promise<Difference & { readonly isAlike: boolean }> {
  const now = await smallOf(page, screen);
  const found = difference(decodeSmall(await readFile(storedFile(screen))), now);
  if (!isAlike(found)) {
    await mkdir(DIFFERING, { recursive: true });
    await writeFile(path.join(DIFFERING, `${screen.id}.png`), encodeSmall(now));
  }
  return { ...found, isAlike: isAlike(found) };
}
