import { expect, it } from 'vitest';
import { oddsFor } from '../../../src/capture/resting-face.ts';
import { oddsFromTap } from '../../../src/mood/odds.ts';
import { SOURCES } from '../../../src/mood/sources.ts';

const SAD = oddsFromTap('sad', 0.6);
/** A face whose rest looks sad to the model. */
const BIAS = { angry: 0, disgust: 0, fear: 0, happy: 0, sad: 1.5, surprise: 0, neutral: 0 };

it('the resting face corrects what the camera reads', () => {
  expect(oddsFor('camera', SAD, BIAS).sad).toBeLessThan(SAD.sad);
  expect(oddsFor('camera', SAD, null)).toBe(SAD);
});

it('a photo may show anyone: the resting face leaves its odds as they are', () => {
  expect(oddsFor('photo', SAD, BIAS)).toBe(SAD);
});

it('only the camera is known to show the person', () => {
  const corrected = Object.entries(SOURCES).filter(([, { usesRestingFace }]) => usesRestingFace);
  expect(corrected.map(([source]) => source)).toEqual(['camera']);
});
