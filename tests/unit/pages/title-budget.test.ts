import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from '../../support/fakes/fake-browser.ts';

vi.mock('../../../src/platform/browser.ts', () => fakeBrowser());
const { browser } = await import('../../../src/platform/browser.ts');
const { A_MINUTE, AT_ONCE, budgetAt } = await import('../../../src/pages/secrecy/title-budget.ts');
const { titleBudgets } = await import('../../../src/pages/secrecy/title-budget-store.ts');

/** A worker that has just started: it remembers nothing but what is stored. */
async function newWorker() {
  vi.resetModules();
  return (await import('../../../src/pages/secrecy/title-budget-keeper.ts')).withinBudget;
}

const NOW = 1_000_000;
const MINUTE = 60_000;
const titles = (count: number, from = 0) =>
  Array.from({ length: count }, (_, i) => ({ text: `Title ${from + i}` }));

let withinBudget: Awaited<ReturnType<typeof newWorker>>;
const answered = async (count: number, from: number, now = NOW, site = 'netflix', isPrivate = false) =>
  (await withinBudget(site, titles(count, from), isPrivate, now)).filter(Boolean).length;

beforeEach(async () => {
  await browser.storage.session.clear();
  withinBudget = await newWorker();
});

describe('the budget of new titles', () => {
  it('is never met by somebody who scrolls: 25 titles a second for ten minutes', async () => {
    for (let second = 0; second < 600; second += 1)
      expect(await answered(25, second * 25, NOW + second * 1000)).toBe(25);
  });

  it('is met by a page that asks about the whole catalog', async () => {
    expect(await answered(4_000, 0)).toBe(AT_ONCE);
    expect(await answered(4_000, 10_000)).toBe(0);
    let got = 0;
    for (let second = 0; second < 60; second += 1)
      got += await answered(1_000, 20_000 + second * 1_000, NOW + second * 1000);
    expect(got).toBeLessThanOrEqual(A_MINUTE);
    expect(got).toBeGreaterThan(A_MINUTE * 0.9);
  });

  it('is not spent on titles that were asked about before, as when the mood changes', async () => {
    expect(await answered(AT_ONCE, 0)).toBe(AT_ONCE);
    for (let again = 0; again < 5; again += 1) expect(await answered(AT_ONCE, 0)).toBe(AT_ONCE);
  });

  it('is not given anew to a page that waits for the worker to end', async () => {
    await answered(AT_ONCE, 0);
    withinBudget = await newWorker();
    expect(await answered(4_000, 5_000, NOW + MINUTE / 2)).toBe(A_MINUTE / 2);
  });

  it('is one for each site, and another in private windows, of which nothing is stored', async () => {
    await answered(AT_ONCE, 0);
    expect(await answered(100, 9_000, NOW, 'imdb')).toBe(100);
    expect(await answered(4_000, 9_000, NOW, 'plex', true)).toBe(AT_ONCE);
    expect(await answered(10, 0, NOW, 'plex')).toBe(10);
    expect(Object.keys(await titleBudgets.get())).toEqual(['netflix', 'imdb', 'plex']);
    expect((await titleBudgets.get()).plex?.left).toBe(AT_ONCE - 10);
  });

  it('neither grows nor shrinks when the clock is put back', () => {
    expect(budgetAt({ left: 5, at: NOW }, NOW - MINUTE)).toEqual({ left: 5, at: NOW - MINUTE });
  });
});
