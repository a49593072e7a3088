import { mkdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import type { Page } from 'playwright-core';
import { act, openScreen } from './open-screen.ts';
import type { Stage } from './screen-stage.ts';
import { type Screen, SIZES } from './screens.ts';
import { dress, type VariantName, variantsOf } from './variants.ts';

export interface Shot {
  readonly screen: string;
  readonly variant: string;
  readonly file: string;
}

/** A page is shown whole up to this height; a list of thousands of rows is cut. */
const LONGEST = 1600;

/** The size of a popup's content, or the whole length of a page. */
async function clipOf(page: Page, { size }: Screen): Promise<{ width: number; height: number }> {
  const selector = size === 'popup' ? 'body' : 'html';
  const box = await page.locator(selector).evaluate(element => ({
    width: element.clientWidth,
    height: Math.max(element.clientHeight, element.scrollHeight),
  }));
  const least = size === 'popup' ? 1 : (page.viewportSize()?.height ?? SIZES[size].height);
  return { width: box.width, height: Math.min(LONGEST, Math.max(least, box.height)) };
}

export async function picture(page: Page, screen: Screen, variant: VariantName): Promise<Buffer> {
  await dress(page, screen, variant);
  for (const one of screen.again ?? []) await act(page, one);
  // A full-page screenshot makes the window longer, which would undo these acts.
  if (screen.again) return page.screenshot({ animations: 'disabled' });
  const clip = { x: 0, y: 0, ...(await clipOf(page, screen)) };
  return page.screenshot({ fullPage: true, clip, animations: 'disabled' });
}

/** One screen in all its variants, or in some. */
export async function shoot(
  stage: Stage,
  screen: Screen,
  folder: string,
  variants: readonly VariantName[] = variantsOf(screen),
): Promise<Shot[]> {
  const shots: Shot[] = [];
  await mkdir(folder, { recursive: true });
  const page = await openScreen(stage, screen);
  for (const variant of variants) {
    const file = path.join(folder, `${screen.id}.${variant}.png`);
    await writeFile(file, await picture(page, screen, variant));
    shots.push({ screen: screen.id, variant, file });
  }
  return shots;
}
