import type { Page } from 'playwright-core';
import type { Intensity, Lighting } from '../../src/pages/lighting.ts';
import { chooseCamera } from './cameras.ts';
import { MOODS } from './moods.ts';
import { photo } from './photos.ts';
import { seedHistory } from './screen-history.ts';
import { DESK, type Stage } from './screen-stage.ts';
import { type Act, type Screen, SIZES } from './screens.ts';

const lighting = (intensity: Intensity): Lighting => ({ intensity, dimRest: false, hideSeen: false });

export async function act(page: Page, one: Act): Promise<void> {
  if ('click' in one) await page.locator(one.click).first().dispatchEvent('click');
  else if ('hover' in one) await page.locator(one.hover).first().hover();
  else if ('wait' in one) await page.locator(one.wait).first().waitFor({ state: 'attached' });
  else if ('scrollTo' in one)
    await page
      .locator(one.scrollTo)
      .first()
      .evaluate(element => element.scrollIntoView());
  else {
    const file = { name: `${one.photo}.png`, mimeType: 'image/png', buffer: photo(one.photo) };
    await page.setInputFiles('input[type="file"]', file);
  }
}

/** The page of ours that is loaded next finds the Corner Cinema as the tab that the person looks at. */
async function showDemoInFront({ extension, demoUrl }: Stage): Promise<void> {
  const front = await extension.context.newPage();
  await front.goto(demoUrl);
  await front.locator('[data-moodlight]').first().waitFor({ state: 'attached' });
  await front.bringToFront();
}

/** The screen before may have left the Corner Cinema in front, and its own page changed. */
async function clear({ extension, demoUrl, tab }: Stage): Promise<void> {
  const fronts = extension.context.pages().filter(page => page !== tab && page.url().startsWith(demoUrl));
  await Promise.all(fronts.map(front => front.close()));
  await tab.goto(`chrome-extension://${extension.id}/${DESK}`);
  await tab.bringToFront();
}

async function setUp(stage: Stage, { mood, intensity, history }: Screen): Promise<void> {
  if (history) await seedHistory(stage, history);
  await stage.reset();
  if (intensity) await stage.set('lighting', lighting(intensity));
  if (mood) await stage.say('mood.take', { reading: MOODS[mood], at: Date.now() });
}

/** The screen as the table has it, in light colours and the usual size; it is gone once the next one opens. */
export async function openScreen(stage: Stage, screen: Screen): Promise<Page> {
  const { tab, extension } = stage;
  await clear(stage);
  await setUp(stage, screen);
  if (screen.overDemo) await showDemoInFront(stage);
  await tab.setViewportSize(SIZES[screen.size]);
  await tab.emulateMedia({ colorScheme: 'light', forcedColors: 'none', reducedMotion: 'reduce' });
  await chooseCamera(tab, screen.camera ?? '');
  await tab.goto(
    screen.page === 'demo' ? stage.demoUrl : `chrome-extension://${extension.id}/${screen.page}`,
  );
  await tab.locator(screen.ready).first().waitFor({ state: 'attached' });
  for (const one of screen.acts ?? []) await act(tab, one);
  return tab;
}
