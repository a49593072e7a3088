import { mkdir, readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { difference, isAlike } from '../../screens/compare-pictures.ts';
import { openStage, type Stage } from '../../screens/screen-stage.ts';
import { decodeSmall, encodeSmall } from '../../screens/small-picture.ts';
import { STABLE, smallOf, storedFile } from '../../screens/stored.ts';

/** Where a screen that differs is left to be looked at. */
const DIFFERING = path.resolve(import.meta.dirname, '../../../.cache/screens-differing');

let stage: Stage;
beforeAll(async () => {
  stage = await openStage();
});
afterAll(() => stage.close());

/** After a change that is meant: `npm run screens -- --store`. */
it.each(STABLE)('$id looks as it is stored', async screen => {
  const now = await smallOf(stage, screen);
  const found = difference(decodeSmall(await readFile(storedFile(screen))), now);
  if (!isAlike(found)) {
    await mkdir(DIFFERING, { recursive: true });
    await writeFile(path.join(DIFFERING, `${screen.id}.png`), encodeSmall(now));
  }
  expect({ ...found, isAlike: isAlike(found) }).toMatchObject({ isAlike: true });
});
