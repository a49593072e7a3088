import { expect, it, vi } from 'vitest';

const areas: Record<string, object> = {};
vi.mock('../../../src/platform/browser.ts', () => ({ lockable: (area: string) => areas[area] }));
const { lockStorage } = await import('../../../src/background/storage-lock.ts');

it('closes both storage areas to content scripts', async () => {
  const locked: unknown[] = [];
  const lock = (area: string) => ({ setAccessLevel: async (to: unknown) => locked.push([area, to]) });
  Object.assign(areas, { local: lock('local'), sync: lock('sync') });
  await lockStorage();
  const ours = { accessLevel: 'TRUSTED_CONTEXTS' };
  expect(locked).toEqual([
    ['local', ours],
    ['sync', ours],
  ]);
});

it('does nothing in a browser without the lock', async () => {
  Object.assign(areas, { local: {}, sync: {} });
  await expect(lockStorage()).resolves.toBeUndefined();
});

it('fails when the browser refuses the lock', async () => {
  const refusing = { setAccessLevel: () => Promise.reject(new Error('no such area')) };
  Object.assign(areas, { local: refusing, sync: {} });
  await expect(lockStorage()).rejects.toThrow('no such area');
});
