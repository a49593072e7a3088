import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openScreen } from '../../../screens/open-screen.ts';
import { openStage, type Stage } from '../../../screens/screen-stage.ts';
import { SCREENS, type Screen } from '../../../screens/screens.ts';
import { variantsOf } from '../../../screens/variants.ts';
import { seriousFindingsIn } from './accessibility.ts';
import { focusStops } from './focus-rings.ts';
import { misfitsIn } from './misfits.ts';
import { differenceFromStored } from './stored-picture.ts';

/** For the walk with Tab: one screen of each kind; the states between them share their controls. */
const WALKED = ['popup-result', 'panel-before', 'permission-asking', 'welcome-sites'];
const isWalked = ({ id, page }: Screen): boolean =>
  WALKED.includes(id) || (page.startsWith('options/') && !id.endsWith('-full'));

/** The Corner Cinema stands for other people's pages: it is not ours to fit, or to be made accessible. */
export const OUR_SCREENS = SCREENS.filter(({ page }) => page !== 'demo');

/** Opens each screen once and looks at it in every way: opening is what takes the time. */
export function lookAt(screens: readonly Screen[]): void {
  let stage: Stage;
  beforeAll(async () => {
    stage = await openStage();
  });
  afterAll(() => stage.close());

  describe.each(screens)('$id', screen => {
    let page: Page;
    beforeAll(async () => {
      page = await openScreen(stage, screen);
    });

    if (screen.stable)
      it('looks as it is stored', async () => {
        expect(await differenceFromStored(page, screen)).toMatchObject({ isAlike: true });
      });

    it('fits with large text, on a narrow screen and from right to left', async () => {
      expect(await misfitsIn(page, screen, variantsOf(screen))).toEqual([]);
    });

    it('has no serious finding, in light or dark', async () => {
      expect(await seriousFindingsIn(page, screen)).toEqual([]);
    });

    if (isWalked(screen))
      it('shows the focus on every control', async () => {
        const stops = await focusStops(page, screen);
        expect(stops.length).toBeGreaterThan(0);
        expect(stops.filter(({ isSeen }) => !isSeen).map(({ name }) => name)).toEqual([]);
      });
  });
}
