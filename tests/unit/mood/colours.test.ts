import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { COLOURS, INK, PAPER } from '../../../src/mood/colours.ts';
import { EMOTIONS, type Emotion } from '../../../src/mood/emotions.ts';

const read = (file: string): string =>
  readFileSync(path.resolve(import.meta.dirname, '../../..', file), 'utf8').toLowerCase();

const luminance = (colour: string): number => {
  const [r = 0, g = 0, b = 0] = [1, 3, 5]
    .map(at => Number.parseInt(colour.slice(at, at + 2), 16) / 255)
    .map(value => (value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4));
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
};

const contrast = (one: string, other: string): number => {
  const [dark = 0, light = 0] = [luminance(one), luminance(other)].sort((a, b) => a - b);
  return (light + 0.05) / (dark + 0.05);
};

/** The colour that the style sheet of pages gives a card of this emotion on this ground. */
function colourOnPages(emotion: Emotion, ground: 'on-light' | 'on-dark'): string | undefined {
  const rule = `[data-moodlight-part~="${emotion}"][data-moodlight-part~="${ground}"] {`;
  const [, body = ''] = read('src/content/paint/lit.css').split(rule);
  return body.match(/^\s*--moodlight: (#[0-9a-f]{6});/)?.[1];
}

describe.each(EMOTIONS)('the colour of %s', emotion => {
  const { onPaper, onInk } = COLOURS[emotion];

  it('has enough contrast on the light and the dark background', () => {
    expect(contrast(onPaper, PAPER)).toBeGreaterThanOrEqual(4.5);
    expect(contrast(onInk, INK)).toBeGreaterThanOrEqual(4.5);
  });

  it('is the same on our screens and on lit pages', () => {
    expect(read('src/ui/theme.css')).toContain(`--${emotion}: light-dark(${onPaper}, ${onInk})`);
    expect(colourOnPages(emotion, 'on-light')).toBe(onPaper);
    expect(colourOnPages(emotion, 'on-dark')).toBe(onInk);
  });
});

it('the background colours are those of our screens', () => {
  expect(read('src/ui/theme.css')).toContain(`--ground: light-dark(${PAPER}, ${INK})`);
});
