import type { Emotion } from './emotions.ts';

const rays = (count: number, inner: number, outer: number): string =>
  Array.from({ length: count }, (_, i) => {
    const angle = (i / count) * 2 * Math.PI;
    const at = (radius: number): string =>
      `${(12 + radius * Math.sin(angle)).toFixed(2)} ${(12 - radius * Math.cos(angle)).toFixed(2)}`;
    return `M${at(inner)}L${at(outer)}`;
  }).join('');

const burst = (points: number, inner: number, outer: number): string =>
  `${Array.from({ length: points * 2 }, (_, i) => {
    const angle = (i / points) * Math.PI;
    const radius = i % 2 ? inner : outer;
    return `${i ? 'L' : 'M'}${(12 + radius * Math.sin(angle)).toFixed(2)} ${(12 - radius * Math.cos(angle)).toFixed(2)}`;
  }).join('')}Z`;

/** The shape of one emotion: SVG paths on a 24 px grid. */
export interface EmotionShape {
  readonly fill?: string;
  readonly stroke?: string;
  /** The strokes lie on the filled part and have the colour of the background. */
  readonly isVeined?: true;
}

/** Shapes tell emotions apart for people who cannot tell the colours: they differ in outline, not only in detail. */
export const SHAPES: { readonly [E in Emotion]: EmotionShape } = {
  happy: { fill: 'M12 7a5 5 0 1 0 0 10a5 5 0 1 0 0-10Z', stroke: rays(8, 7.6, 10.6) },
  sad: { fill: 'M12 2.5C15.5 7.5 18.5 11 18.5 15a6.5 6.5 0 1 1-13 0C5.5 11 8.5 7.5 12 2.5Z' },
  angry: {
    fill: 'M13 2c.6 3.6-1.1 5.2-2.6 6.9C9 10.500 8 12 8 13.300C7.300 12.700 7 11.800 7 10.700C5.300 12.200 4.500 14 4.500 15.500a7.500 7 0 0 0 15 0C19.500 10 15.500 8 13 2Z',
  },
  fear: {
    stroke:
      'M2 9c2.500-4 4.500-4 6.700 0s4.200 4 6.700 0s4.200-4 6.600 0M2 16c2.500-4 4.500-4 6.700 0s4.200 4 6.700 0s4.200-4 6.600 0',
  },
  surprise: { fill: burst(8, 5.2, 10.8) },
  disgust: {
    fill: 'M20 3C9 3 3.500 9 5 17.500L3 21l1.800.8l1.700-2.800C15 20.500 20.500 14 20 3Z',
    stroke: 'M7 17C10 13 13 10 16.500 7.500',
    isVeined: true,
  },
  neutral: { stroke: 'M12 4a8 8 0 1 0 0 16a8 8 0 1 0 0-16Z' },
};

/** Widths of the strokes on the 24 px grid. */
export const STROKE = 2.4;
export const VEIN = 1.6;
