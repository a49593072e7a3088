import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { COLOURS, INK } from '../../../src/mood/colours.ts';
import { EMOTIONS, type Emotion } from '../../../src/mood/emotions.ts';
import { bundle, type DomBrowser, domBrowser } from '../../support/browser/dom-page.ts';

type Pixels = readonly number[];

let browser: DomBrowser;
const drawn = new Map<string, Pixels>();

beforeAll(async () => {
  browser = await domBrowser();
  const page = await browser.show('');
  await page.addScriptTag({ content: await bundle('src/background/mood-icon.ts') });
  for (const emotion of EMOTIONS)
    for (const size of [16, 32])
      drawn.set(
        `${emotion}${size}`,
        await page.evaluate(`[...moodlight.drawMoodIcon('${emotion}', ${size}).data]`),
      );
});
afterAll(() => browser.close());

const icon = (emotion: Emotion, size: number): Pixels => drawn.get(`${emotion}${size}`) ?? [];

const channels = (colour: string): number[] =>
  [1, 3, 5].map(at => Number.parseInt(colour.slice(at, at + 2), 16));

const distance = (pixels: Pixels, at: number, colour: string): number =>
  Math.hypot(...channels(colour).map((value, i) => value - (pixels[at * 4 + i] ?? 0)));

/** Which pixels belong to the shape rather than to the tile it stands on. */
const maskOf = (emotion: Emotion, size: number): boolean[] => {
  const pixels = icon(emotion, size);
  return Array.from(
    { length: size * size },
    (_, at) => distance(pixels, at, COLOURS[emotion].onInk) < distance(pixels, at, INK),
  );
};

const count = (mask: readonly boolean[]): number => mask.filter(Boolean).length;

describe.each([16, 32])('the toolbar icon at %d pixels', size => {
  it.each(EMOTIONS)('shows %s in its colour on a tile with round corners', emotion => {
    const pixels = icon(emotion, size);
    expect(pixels.length).toBe(size * size * 4);
    expect(pixels[3]).toBeLessThan(128);
    expect(pixels[(size * size - 1) * 4 + 3]).toBeLessThan(128);
    const share = count(maskOf(emotion, size)) / (size * size);
    expect(share).toBeGreaterThan(0.1);
    expect(share).toBeLessThan(0.6);
  });

  it('has a shape of its own for each emotion, colour aside', () => {
    const masks = EMOTIONS.map(emotion => maskOf(emotion, size));
    masks.forEach((one, i) => {
      for (const other of masks.slice(i + 1)) {
        const both = count(one.map((lit, at) => lit && other[at] === true));
        const either = count(one.map((lit, at) => lit || other[at] === true));
        expect(both / either).toBeLessThan(0.85);
      }
    });
  });
});
