import { expect, it } from 'vitest';
import { ending } from '../../support/within-time.ts';

it('work that does not end is ended, and says so', () => {
  expect(ending(() => 7)).toBe(7);
  expect(() => ending(() => /^(?:a+)+$/.test(`${'a'.repeat(60)}b`), 100)).toThrow(/timed out/);
});
