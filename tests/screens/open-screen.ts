import type { Page } from 'playwright-core';
import type { Intensity, Lighting } from '../../src/pages/lighting.ts';
import { CAMERAS, standInForCamera } from './cameras.ts';
import { MOODS } from './moods.ts';
import { photo } from './photos.ts';
import { seedHistory } from './screen-history.ts';
import type { Stage } from './screen-stage.ts';
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
async function showDemoInFront({ extension, demoUrl }: Stage, page: Page): Promise<void> {
  const front = await extension.context.newPage();
  await front.goto(demoUrl);
  await front.locator('[data-moodlight]').first().waitFor({ state: 'attached' });
  await front.bringToFront();
  page.once('close', () => front.close());
}

/** The screen as the table has it, in light colours and the usual size. */
export async function openScreen(stage: Stage, screen: Screen): Promise<Page> {
  const { mood, intensity, camera, history, overDemo, acts = [] } = screen;
  if (history) await seedHistory(stage, history);
  await stage.reset();
  if (intensity) await stage.set('lighting', lighting(intensity));
  if (mood) await stage.say('mood.take', { reading: MOODS[mood], at: Date.now() });
  const page = await stage.extension.context.newPage();
  if (overDemo) await showDemoInFront(stage, page);
  await page.setViewportSize(SIZES[screen.size]);
  await page.emulateMedia({ colorScheme: 'light', reducedMotion: 'reduce' });
  if (camera) await page.addInitScript(standInForCamera, CAMERAS[camera]);
  const { id } = stage.extension;
  await page.goto(screen.page === 'demo' ? stage.demoUrl : `chrome-extension://${id}/${screen.page}`);
  await page.locator(screen.ready).first().waitFor({ state: 'attached' });
  for (const one of acts) await act(page, one);
  return page;
}
