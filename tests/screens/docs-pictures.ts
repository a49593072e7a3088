import { mkdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import type { Page } from 'playwright-core';
import { openScreen } from './open-screen.ts';
import { palettePng } from './palette-png.ts';
import type { Stage } from './screen-stage.ts';
import { SCREENS, type Screen } from './screens.ts';
import { picture } from './shoot.ts';
import { dress, type VariantName } from './variants.ts';

const FOLDER = path.resolve(import.meta.dirname, '../../docs/images');
const LARGEST = 150 * 1024;
const WINDOW = { width: 960, height: 640 };

/** What the README shows, by the name it has there. */
const PICTURES = {
  popup: ['popup-result', 'light'],
  'genre-map': ['options-map', 'light'],
  history: ['options-history-full', 'light'],
  page: ['demo-glow', 'light'],
} as const satisfies { readonly [name: string]: readonly [string, VariantName] };

function encode(screenshot: Buffer): Buffer {
  const encoded = palettePng(screenshot);
  if (encoded.length > LARGEST) throw new Error(`${encoded.length} bytes are too many for a README.`);
  return encoded;
}

/** The visible part of a page when it opens, not its whole length. */
async function firstSight(page: Page, screen: Screen, variant: VariantName): Promise<Buffer> {
  if (screen.size !== 'page') return picture(page, screen, variant);
  await dress(page, screen, variant);
  await page.setViewportSize(WINDOW);
  return page.screenshot({ animations: 'disabled' });
}

export async function writeDocsPictures(stage: Stage): Promise<string[]> {
  await mkdir(FOLDER, { recursive: true });
  const written: string[] = [];
  for (const [name, [id, variant]] of Object.entries(PICTURES)) {
    const screen = SCREENS.find(one => one.id === id);
    if (!screen) throw new Error(`There is no screen ${id}.`);
    const page = await openScreen(stage, screen);
    const file = path.join(FOLDER, `${name}.png`);
    const encoded = encode(await firstSight(page, screen, variant));
    await writeFile(file, encoded);
    written.push(`${file} ${(encoded.length / 1024).toFixed(0)} KB`);
  }
  return written;
}
