import { afterAll, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from '../../support/fakes/fake-browser.ts';

vi.mock('../../../src/platform/browser.ts', () => {
  const { browser } = fakeBrowser();
  const getMessage = (key: string) => (key.startsWith('emotion_') ? key.slice('emotion_'.length) : '');
  return { browser: { ...browser, i18n: { getUILanguage: () => 'en', getMessage } } };
});
const { ago } = await import('../../../src/i18n/text.ts');
const { countsInWords } = await import('../../../options/history/chart.tsx');

vi.stubEnv('TZ', 'Europe/Berlin');
afterAll(() => vi.unstubAllEnvs());

/** A moment by the clock of Berlin. */
const inBerlin = (month: number, day: number, hour: number, minute = 0): number =>
  new Date(2026, month - 1, day, hour, minute).getTime();

describe('how long ago', () => {
  it.each([
    ['2 minutes ago', inBerlin(6, 1, 21), inBerlin(6, 1, 21, 2)],
    ['11 hours ago', inBerlin(6, 1, 21), inBerlin(6, 2, 8)],
    ['yesterday', inBerlin(6, 1, 8), inBerlin(6, 2, 9)],
    ['2 days ago', inBerlin(6, 1, 21), inBerlin(6, 3, 8)],
    ['2 days ago', inBerlin(6, 1, 23, 59), inBerlin(6, 3, 23, 58)],
    ['3 days ago', inBerlin(6, 1, 8), inBerlin(6, 4, 23)],
  ])('is %s', (said, at, now) => {
    expect(ago(at, now)).toBe(said);
  });

  it('counts a day of 23 hours and one of 25 as a day', () => {
    // Clocks go forward on 29 March and back on 25 October.
    expect(inBerlin(3, 30, 0) - inBerlin(3, 29, 0)).toBe(23 * 3_600_000);
    expect(ago(inBerlin(3, 28, 21), inBerlin(3, 30, 8))).toBe('2 days ago');
    expect(ago(inBerlin(3, 28, 0), inBerlin(3, 30, 0))).toBe('2 days ago');
    expect(ago(inBerlin(10, 24, 23), inBerlin(10, 26, 0))).toBe('2 days ago');
  });

  it('counts hours on a day that has 25 of them', () => {
    expect(ago(inBerlin(10, 25, 0, 5), inBerlin(10, 25, 23, 50))).toBe('25 hours ago');
  });
});

it('counts are listed, with the numbers of the language', () => {
  expect(countsInWords([0, 0, 0, 1200, 3, 0, 1])).toMatch(/^happy 1,200, \w+ 3, and \w+ 1$/);
});
