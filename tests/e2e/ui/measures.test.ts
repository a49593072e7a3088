import { afterAll, beforeAll, expect, it } from 'vitest';
import { openScreen } from '../../screens/open-screen.ts';
import { openStage, type Stage } from '../../screens/screen-stage.ts';
import { SCREENS, type Screen } from '../../screens/screens.ts';
import { STABLE } from '../../screens/stored.ts';
import { dress } from '../../screens/variants.ts';
import { seriousFindingsIn } from './looks/accessibility.ts';
import { OUR_SCREENS } from './looks/look-at.ts';
import { misfits } from './looks/misfits.ts';

/** The measures of the screens must themselves be able to fail. */
let stage: Stage;
beforeAll(async () => {
  stage = await openStage();
});
afterAll(() => stage.close());

const screenOf = (id: string): Screen => {
  const screen = SCREENS.find(one => one.id === id);
  if (!screen) throw new Error(`No screen ${id}.`);
  return screen;
};

it('every stable screen is one that is looked at', () => {
  expect(STABLE.length).toBeGreaterThan(8);
  expect(STABLE.filter(screen => !OUR_SCREENS.includes(screen))).toEqual([]);
});

it('the measure of what fits sees a control that is pushed out, and words that are cut', async () => {
  const page = await openScreen(stage, screenOf('popup-before'));
  expect(await misfits(page)).toEqual([]);
  await page.evaluate(() => {
    const button = document.querySelector<HTMLElement>('button.primary');
    if (button) button.style.cssText = 'inline-size: 40px; overflow: hidden; translate: 900px';
  });
  const found = (await misfits(page)).join('\n');
  expect(found).toContain('outside: BUTTON primary');
  expect(found).toContain('cut: BUTTON primary');
});

it('the measure of accessibility finds what is wrong, and in the dark a colour that cannot be read', async () => {
  const page = await openScreen(stage, screenOf('permission-asking'));
  await page.evaluate(() => {
    document.querySelector('button')?.replaceChildren();
    const words = document.querySelector('p');
    if (words) words.style.color = 'light-dark(#000, #223)';
  });
  const found = (await seriousFindingsIn(page, screenOf('permission-asking'))).join('\n');
  expect(found).toContain('light: button-name');
  expect(found).toContain('dark: color-contrast');
  expect(found).not.toContain('light: color-contrast');
});

/** In forced colours the system chooses them, so what was told by colour alone is gone. */
it('in forced colours, what is chosen can be told from what is not', async () => {
  const screen = screenOf('popup-result');
  const page = await openScreen(stage, screen);
  await dress(page, screen, 'forced');
  const look = (selector: string): Promise<string> =>
    page
      .locator(selector)
      .first()
      .evaluate(element => getComputedStyle(element).backgroundColor);
  expect(await look('.chips [aria-pressed="true"]')).not.toBe(await look('.chips [aria-pressed="false"]'));
});
