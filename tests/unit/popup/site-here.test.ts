import { expect, it, vi } from 'vitest';
import type { PageSummary } from '../../../src/pages/page-sighting.ts';
import { standInForPage } from '../../support/browser/popup-page.ts';
import { fakeBrowser } from '../../support/fakes/fake-browser.ts';

standInForPage();
const tabs = vi.hoisted(() => ({
  active: { id: 1, windowId: 7, url: 'https://www.netflix.com/browse' } as object,
  /** For each tab that was asked, the function by which the test answers for it. */
  asked: new Map<number, (summary: unknown) => void>(),
}));
vi.mock('../../../src/platform/browser.ts', () => ({
  browser: {
    ...fakeBrowser().browser,
    permissions: { contains: async () => true },
    tabs: { query: async () => [tabs.active] },
  },
}));
vi.mock('../../../src/protocol/dispatch.ts', () => ({
  sendToTab: (tabId: number) => new Promise(resolve => tabs.asked.set(tabId, resolve)),
}));

const { updateSiteHere } = await import('../../../popup/page/site-here.ts');
const { siteHere, windowId } = await import('../../../popup/main/state.ts');

const SUMMARY = { titles: 3, lit: 1, layer: 'adapter' } as PageSummary;

it('of two tabs activated quickly, the last one is shown, in whatever order they answer', async () => {
  const first = updateSiteHere();
  await vi.waitUntil(() => tabs.asked.has(1));
  tabs.active = { id: 2, windowId: 8, url: 'https://www.imdb.com/' };
  const second = updateSiteHere();
  await vi.waitUntil(() => tabs.asked.has(2));
  tabs.asked.get(2)?.(SUMMARY);
  await second;
  tabs.asked.get(1)?.({ ...SUMMARY, lit: 2 });
  await first;
  expect(siteHere.value).toMatchObject({ tabId: 2, site: { id: 'imdb' }, summary: SUMMARY });
  expect(windowId.value).toBe(8);
});

it('an answer that comes after a change to a tab without a site is ignored', async () => {
  tabs.asked.clear();
  const first = updateSiteHere();
  await vi.waitUntil(() => tabs.asked.has(2));
  tabs.active = { id: 3, windowId: 8, url: 'about:blank' };
  await updateSiteHere();
  tabs.asked.get(2)?.(SUMMARY);
  await first;
  expect(siteHere.value).toBeNull();
});
