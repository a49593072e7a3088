/**
 * `npm run screens`: every screen in every variant, as a contact sheet in .cache/screens. `--only popup` takes a
 * group or one screen, `--docs` writes the pictures of docs/images, `--store` those that the tests compare with,
 * `--listing` those of the stores' listings.
 */
import { existsSync } from 'node:fs';
import { rm } from 'node:fs/promises';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { build } from '../support/browser/built-extension.ts';
import { writeDocsPictures } from './docs-pictures.ts';
import { openStage } from './screen-stage.ts';
import { SCREENS, type Screen } from './screens.ts';
import { writeSheets } from './sheet.ts';
import { type Shot, shoot } from './shoot.ts';
import { writeStorePictures } from './store-pictures.ts';
import { store } from './stored.ts';

const ROOT = path.resolve(import.meta.dirname, '../..');
const FOLDER = path.join(ROOT, '.cache/screens');
const LOCALES = path.join(ROOT, 'src/_locales');

/** A right-to-left language and one with long words show most of what a translation can break. */
const SECOND_LANGUAGES = ['de', 'ar'].filter(language => existsSync(path.join(LOCALES, language)));

const { values: wanted } = parseArgs({
  options: {
    only: { type: 'string' },
    docs: { type: 'boolean' },
    store: { type: 'boolean' },
    listing: { type: 'boolean' },
  },
});

const isWanted = ({ id }: Screen): boolean =>
  !wanted.only || id === wanted.only || id.startsWith(`${wanted.only}-`);
const screens = SCREENS.filter(isWanted);

/** A screen that fails is reported, and the others are still taken. */
async function shootAll(language?: string): Promise<Shot[]> {
  const stage = await openStage(language);
  const shots: Shot[] = [];
  for (const screen of screens) {
    try {
      const named = language ? { ...screen, id: `${screen.id}.${language}` } : screen;
      shots.push(...(await shoot(stage, named, FOLDER, language ? ['light'] : undefined)));
    } catch (error) {
      process.exitCode = 1;
      console.error(`${screen.id}: ${error instanceof Error ? error.message.split('\n')[0] : error}`);
    }
  }
  await stage.close();
  return shots;
}

async function writeSheet(): Promise<void> {
  await rm(FOLDER, { recursive: true, force: true });
  const shots = await shootAll();
  for (const language of SECOND_LANGUAGES) shots.push(...(await shootAll(language)));
  for (const file of await writeSheets(shots, FOLDER)) console.log(file);
  console.log(`${shots.length} pictures of ${screens.length} screens.`);
}

await build();
if (wanted.docs || wanted.store || wanted.listing) {
  const stage = await openStage();
  if (wanted.docs) for (const line of await writeDocsPictures(stage)) console.log(line);
  if (wanted.listing) for (const line of await writeStorePictures(stage)) console.log(line);
  if (wanted.store)
    await store(
      stage,
      screens.filter(({ stable }) => stable),
    );
  await stage.close();
} else await writeSheet();
