import { mkdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { openScreen } from './open-screen.ts';
import type { Stage } from './screen-stage.ts';
import { SCREENS } from './screens.ts';
import { dress, type VariantName } from './variants.ts';

const FOLDER = path.resolve(import.meta.dirname, '../../docs/store/pictures');
/** The one size that Chrome, Edge and Firefox all take. */
export const STORE_SIZE = { width: 1280, height: 800 };

/** In the order in which the listing shows them. */
export const STORE_PICTURES = {
  'a-page-lit-up': ['demo-glow', 'light'],
  'genre-map': ['options-map', 'light'],
  history: ['options-history-full', 'dark'],
  welcome: ['welcome-what', 'light'],
} as const satisfies { readonly [name: string]: readonly [string, VariantName] };

/** JPEG, because the Chrome Web Store takes no PNG with a palette or see-through pixels. */
export async function writeStorePictures(stage: Stage): Promise<string[]> {
  await mkdir(FOLDER, { recursive: true });
  const written: string[] = [];
  for (const [name, [id, variant]] of Object.entries(STORE_PICTURES)) {
    const screen = SCREENS.find(one => one.id === id);
    if (!screen) throw new Error(`There is no screen ${id}.`);
    const page = await openScreen(stage, screen);
    await dress(page, screen, variant);
    await page.setViewportSize(STORE_SIZE);
    const file = path.join(FOLDER, `${name}.jpg`);
    const encoded = await page.screenshot({ animations: 'disabled', type: 'jpeg', quality: 85 });
    await writeFile(file, encoded);
    written.push(`${file} ${(encoded.length / 1024).toFixed(0)} KB`);
  }
  return written;
}
