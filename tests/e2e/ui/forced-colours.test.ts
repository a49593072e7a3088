import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { openScreen } from '../../screens/open-screen.ts';
import { openStage, type Stage } from '../../screens/screen-stage.ts';
import { SCREENS } from '../../screens/screens.ts';
import { dress } from '../../screens/variants.ts';

const MOST_STOPS = 60;
/** One screen of each kind; the states between them share their controls. */
const WALKED = ['popup-result', 'panel-before', 'permission-asking', 'welcome-sites'];
const screens = SCREENS.filter(
  ({ id, page }) => WALKED.includes(id) || (page.startsWith('options/') && !id.endsWith('-full')),
);

let stage: Stage;
beforeAll(async () => {
  stage = await openStage();
});
afterAll(() => stage.close());

interface Stop {
  readonly name: string;
  readonly isSeen: boolean;
}

/** What has the focus now, and whether a ring says so; null once it has left the page or come round. */
const stopHere = (page: Page): Promise<Stop | null> =>
  page.evaluate(() => {
    const focused = document.activeElement;
    if (!focused || focused === document.body || focused.hasAttribute('data-walked')) return null;
    focused.setAttribute('data-walked', '');
    const { outlineStyle, outlineWidth } = getComputedStyle(focused);
    const name = `${focused.tagName} ${focused.className} ${focused.textContent?.slice(0, 30)}`;
    return { name, isSeen: outlineStyle !== 'none' && Number.parseFloat(outlineWidth) >= 2 };
  });

it.each(screens)('the focus is seen on every control of $id', async screen => {
  const page = await openScreen(stage, screen);
  await dress(page, screen, 'forced');
  await page.bringToFront();
  const stops: Stop[] = [];
  while (stops.length < MOST_STOPS) {
    await page.keyboard.press('Tab');
    const stop = await stopHere(page);
    if (!stop) break;
    stops.push(stop);
  }
  await page.close();
  expect(stops.length).toBeGreaterThan(0);
  expect(stops.filter(({ isSeen }) => !isSeen).map(({ name }) => name)).toEqual([]);
});

/** Colours are the system's then, so what is only a colour is gone. */
it('what is chosen can be told from what is not', async () => {
  const screen = SCREENS.find(({ id }) => id === 'popup-result');
  if (!screen) throw new Error('No such screen.');
  const page = await openScreen(stage, screen);
  await dress(page, screen, 'forced');
  const look = (selector: string): Promise<string> =>
    page
      .locator(selector)
      .first()
      .evaluate(element => getComputedStyle(element).backgroundColor);
  expect(await look('.chips [aria-pressed="true"]')).not.toBe(await look('.chips [aria-pressed="false"]'));
  await page.close();
});
