import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from '../../support/fakes/fake-browser.ts';

vi.mock('../../../src/platform/browser.ts', () => fakeBrowser());
const { browser } = await import('../../../src/platform/browser.ts');
const { MOST_NOISE } = await import('../../../src/pages/secrecy/noise.ts');
const { noiseOn } = await import('../../../src/pages/secrecy/noise-keeper.ts');

const PROFILES = Array.from({ length: 5_000 }, (_, profile) => profile);
const noises = async (site: string, isPrivate = false): Promise<readonly number[]> => {
  const noise = await noiseOn(site, isPrivate);
  return PROFILES.map(profile => noise.of(profile));
};

/** The correlation of two lists whose means are zero. */
function alike(a: readonly number[], b: readonly number[]): number {
  const product = (one: readonly number[], other: readonly number[]): number =>
    one.reduce((sum, value, i) => sum + value * (other[i] ?? 0), 0);
  return product(a, b) / Math.sqrt(product(a, a) * product(b, b));
}

beforeEach(() => browser.storage.session.clear());

describe('the noise on a page', () => {
  it('is the same for a site while the browser runs, also when many pages ask at once', async () => {
    const [first, second] = await Promise.all([noises('netflix'), noises('netflix')]);
    expect(first).toEqual(second);
    vi.resetModules();
    const again = await import('../../../src/pages/secrecy/noise-keeper.ts');
    const noise = await again.noiseOn('netflix', false);
    expect(PROFILES.map(profile => noise.of(profile))).toEqual(first);
  });

  it('is another on other sites, in private windows, and in the next session', async () => {
    const first = await noises('netflix');
    const others = [await noises('imdb'), await noises('netflix', true)];
    await browser.storage.session.clear();
    others.push(await noises('netflix'));
    for (const other of others) expect(Math.abs(alike(first, other))).toBeLessThan(0.08);
  });

  it('is small, and leans to neither side', async () => {
    const all = await noises('netflix');
    expect(Math.max(...all.map(Math.abs))).toBeLessThanOrEqual(MOST_NOISE);
    const mean = all.reduce((sum, value) => sum + value, 0) / all.length;
    expect(Math.abs(mean)).toBeLessThan(MOST_NOISE / 20);
  });

  it('is stored nowhere but in memory', async () => {
    await noises('netflix');
    expect(await browser.storage.local.get()).toEqual({});
  });
});
