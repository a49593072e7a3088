import type { Emotion } from './emotions.ts';

/** Background colours of our own pages, light and dark. */
export const PAPER = '#fbf8f3';
export const INK = '#15131a';

/** Each emotion's colour, with a contrast of at least 4.5:1 on its ground. `theme.css` and `lit.css` hold the same values. */
export const COLOURS = {
  happy: { onPaper: '#a15c00', onInk: '#ffc24d' },
  sad: { onPaper: '#1f63c4', onInk: '#7fb2ff' },
  angry: { onPaper: '#c4321f', onInk: '#ff7a66' },
  fear: { onPaper: '#6a3fcf', onInk: '#b79cff' },
  surprise: { onPaper: '#b0257e', onInk: '#ff8ad0' },
  disgust: { onPaper: '#4e7a1e', onInk: '#a6d36b' },
  neutral: { onPaper: '#5b6472', onInk: '#aeb8c6' },
} as const satisfies { readonly [E in Emotion]: { readonly onPaper: string; readonly onInk: string } };
