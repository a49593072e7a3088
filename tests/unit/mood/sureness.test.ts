import { expect, it } from 'vitest';
import { sureness } from '../../../src/mood/sureness.ts';

it('asks below the model’s threshold and claims more above it', () => {
  expect([0.5, 0.69, 0.7, 0.84, 0.86, 1].map(confidence => sureness(confidence, 0.7))).toEqual([
    'unsure',
    'unsure',
    'fairly',
    'fairly',
    'quite',
    'quite',
  ]);
});

it('believes a tap', () => {
  expect(sureness(1, 0)).toBe('quite');
});
