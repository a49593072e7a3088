import { mkdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import type { Page } from 'playwright-core';
import { openScreen } from './open-screen.ts';
import type { Stage } from './screen-stage.ts';
import { SCREENS, type Screen } from './screens.ts';
import { picture } from './shoot.ts';
import { encodeSmall, type SmallPicture, shrink } from './small-picture.ts';

const FOLDER = path.resolve(import.meta.dirname, '../fixtures/screens');

export const STABLE = SCREENS.filter(({ stable }) => stable);
export const storedFile = ({ id }: Screen): string => path.join(FOLDER, `${id}.png`);

/** Which titles are picked is partly random, so the list is hidden and the rest is compared. */
const CHANCE = '.picks ol';

/** The screen as it is compared with its stored picture; afterwards it shows everything again. */
export async function smallOf(page: Page, screen: Screen): Promise<SmallPicture> {
  const show = (visibility: string): Promise<void> =>
    page.locator(CHANCE).evaluateAll((all, value) => {
      for (const one of all as HTMLElement[]) one.style.visibility = value;
    }, visibility);
  await show('hidden');
  const small = shrink(await picture(page, screen, 'light'));
  await show('');
  return small;
}

async function openedAndSmall(stage: Stage, screen: Screen): Promise<SmallPicture> {
  return smallOf(await openScreen(stage, screen), screen);
}

/** After an intended change: stores the screens as they are now for the tests to compare with. */
export async function store(stage: Stage, screens: readonly Screen[]): Promise<void> {
  await mkdir(FOLDER, { recursive: true });
  for (const screen of screens)
    await writeFile(storedFile(screen), encodeSmall(await openedAndSmall(stage, screen)));
}
