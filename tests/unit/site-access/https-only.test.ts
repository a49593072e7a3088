import { afterEach, expect, it, vi } from 'vitest';
import { fakeBrowser } from '../../support/fakes/fake-browser.ts';

/** As after an update from a version that asked for `*://`: Firefox holds a permission just as it was granted. */
const GRANTED = ['*://*.netflix.com/*', '*://*.imdb.com/*'];
const held = vi.hoisted(() => ({ removed: [] as string[] }));
vi.mock('../../../src/platform/browser.ts', () => ({
  browser: {
    ...fakeBrowser().browser,
    permissions: {
      contains: async () => true,
      getAll: async () => ({ origins: GRANTED }),
      remove: async ({ origins }: { origins: string[] }) => held.removed.push(...origins) > 0,
    },
  },
}));

const { mayStillRead } = await import('../../../src/site-access/site-scripts-keeper.ts');
const { removePermission } = await import('../../../src/site-access/granted-store.ts');
const { siteByHand, siteOf } = await import('../../../src/sites/index.ts');

afterEach(() => {
  held.removed = [];
});

it.each([
  ['https://www.netflix.com/browse', true],
  ['http://www.netflix.com/browse', false],
  ['https://cinema.example/', true],
  ['http://cinema.example/', false],
  ['http://127.0.0.1:8123/', true],
  ['http://localhost/', false],
  [undefined, false],
])('a page at %s may ask: %s', async (address, may) => {
  expect(await mayStillRead(address)).toBe(may);
});

it('a site that is switched off is given back in the form it was granted in, and no other site is', async () => {
  const netflix = siteOf('https://www.netflix.com/') ?? siteByHand('none');
  await removePermission(netflix);
  expect(held.removed).toEqual(['https://*.netflix.com/*', '*://*.netflix.com/*']);
});
