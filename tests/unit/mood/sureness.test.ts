import { expect, it } from 'vitest';
import { sureness } from '../../../src/mood/sureness.ts';

it('is unsure below the model’s threshold, and quite sure from the middle between it and 1 on', () => {
  expect([0.5, 0.69, 0.7, 0.84, 0.86, 1].map(confidence => sureness(confidence, 0.7))).toEqual([
    'unsure',
    'unsure',
    'fairly',
    'fairly',
    'quite',
    'quite',
  ]);
});

it('is quite sure of a tap', () => {
  expect(sureness(1, 0)).toBe('quite');
});
