import { describe, expect, it } from 'vitest';
import { placeBeside } from '../../../src/content/note/place-beside.ts';

describe('the place of the note', () => {
  const view = { width: 1000, height: 800 };
  const note = { width: 280, height: 120 };
  it.each([
    ['right of the poster', { left: 100, top: 50, right: 250, bottom: 275 }, { left: 260, top: 50 }],
    ['left of it at the edge', { left: 800, top: 50, right: 950, bottom: 275 }, { left: 510, top: 50 }],
    ['below what is wide', { left: 20, top: 50, right: 980, bottom: 275 }, { left: 20, top: 285 }],
    ['above it at the end', { left: 20, top: 500, right: 980, bottom: 780 }, { left: 20, top: 370 }],
    ['within the window', { left: 100, top: 750, right: 250, bottom: 975 }, { left: 260, top: 672 }],
  ])('is %s', (_where, poster, expected) => {
    expect(placeBeside(poster, note, view)).toEqual(expected);
  });
});
