import type { Page } from 'playwright-core';
import type { RestingFace } from '../../../src/capture/store.ts';
import { EMOTIONS } from '../../../src/mood/emotions.ts';

/** A resting face as it is kept once it was taught; numbers that nothing else has, so that they are known anywhere. */
export const NEUTRAL: RestingFace = {
  bias: Object.fromEntries(EMOTIONS.map((emotion, i) => [emotion, 0.314159265 + i])) as RestingFace['bias'],
  on: true,
};

export const DIGITS = '.314159265';

/** `page` is one of the extension's own. */
export const putNeutral = (page: Page): Promise<void> =>
  page.evaluate(neutral => chrome.storage.local.set({ neutral }), NEUTRAL);
