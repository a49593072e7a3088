import { expect, it, vi } from 'vitest';

const setBadgeText = vi.fn();
vi.mock('../../../src/platform/browser.ts', () => ({
  browser: { action: { setBadgeText, setBadgeBackgroundColor: async () => undefined } },
}));
const { showOnBadge } = await import('../../../src/pages/badge-keeper.ts');

it.each([
  [0, ''],
  [12, '12'],
  [400, '99+'],
])('%i picks are "%s" on the icon', async (lit, text) => {
  await showOnBadge(7, { lit });
  expect(setBadgeText).toHaveBeenCalledWith({ tabId: 7, text });
});

it('a tab that was closed meanwhile is no failure; anything else is', async () => {
  for (const words of ['Invalid tab ID: 6', 'No tab with id: 6.']) {
    setBadgeText.mockRejectedValueOnce(new Error(words));
    await expect(showOnBadge(6, { lit: 1 })).resolves.toBeUndefined();
  }
  setBadgeText.mockRejectedValueOnce(new Error('No such icon.'));
  await expect(showOnBadge(6, { lit: 1 })).rejects.toThrow('No such icon.');
});
