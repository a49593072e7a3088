import { beforeEach, describe, expect, it, vi } from 'vitest';

const stored: { [key: string]: unknown } = {};
let writes = 0;
vi.mock('../../../src/platform/browser.ts', () => ({
  browser: {
    storage: {
      local: {
        get: async (key: string) => ({ [key]: stored[key] }),
        set: async (values: object) => {
          writes += 1;
          Object.assign(stored, structuredClone(values));
        },
      },
    },
  },
}));

const { forgetHealth, noteHealth } = await import('../../../src/pages/health-keeper.ts');
const { siteHealth } = await import('../../../src/pages/health-store.ts');

const PAGE = 'https://www.netflix.com/browse';
const summary = { titles: 75, lit: 9, layer: 'adapter' } as const;

beforeEach(() => {
  delete stored.siteHealth;
  writes = 0;
});

describe('how a site was last read', () => {
  it('is kept by site, also of two pages that report at once', async () => {
    await Promise.all([
      noteHealth(PAGE, summary),
      noteHealth('https://www.imdb.com/chart/top/', { titles: 3, lit: 0, layer: 'url' }),
    ]);
    expect(await siteHealth.get()).toMatchObject({ netflix: summary, imdb: { titles: 3 } });
  });

  it('is not written again for every card that scrolls in', async () => {
    for (let titles = 75; titles < 100; titles += 1) await noteHealth(PAGE, { ...summary, titles });
    expect(writes).toBe(1);
  });

  it('is written at once when the layer changes, or nothing is found any more', async () => {
    await noteHealth(PAGE, summary);
    await noteHealth(PAGE, { ...summary, layer: 'generic' });
    await noteHealth(PAGE, { titles: 0, lit: 0, layer: 'generic' });
    expect(writes).toBe(3);
    expect((await siteHealth.get()).netflix?.titles).toBe(0);
  });

  it('is erased with the site', async () => {
    await noteHealth(PAGE, summary);
    await forgetHealth('netflix');
    expect(await siteHealth.get()).toEqual({});
  });

  it('is empty when the stored one is damaged', async () => {
    stored.siteHealth = { netflix: { titles: 'many' } };
    expect(await siteHealth.get()).toEqual({});
  });
});
