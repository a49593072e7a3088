import { beforeEach, expect, it, vi } from 'vitest';

const stored: { [key: string]: unknown } = {};
vi.mock('../../../src/platform/browser.ts', () => ({
  browser: {
    storage: {
      session: {
        get: async (key: string) => ({ [key]: stored[key] }),
        set: async (values: object) => void Object.assign(stored, structuredClone(values)),
      },
    },
  },
}));

const { errorLog, logError } = await import('../../../src/storage/error-log.ts');

beforeEach(() => {
  vi.spyOn(console, 'error').mockImplementation(() => undefined);
  delete stored.errorLog;
});

it('keeps what failed and where, but not the message of the error', async () => {
  logError('camera', new TypeError('text of a page'));
  logError('engine', 'thrown text');
  await expect.poll(async () => (await errorLog.get()).length).toBe(2);
  expect(await errorLog.get()).toEqual([
    { at: expect.any(Number), where: 'camera', name: 'TypeError' },
    { at: expect.any(Number), where: 'engine', name: 'string' },
  ]);
  expect(JSON.stringify(stored)).not.toContain('text');
});

it('keeps the last twenty entries', async () => {
  for (let i = 0; i < 30; i += 1) logError(`${i}`, new Error());
  await expect.poll(async () => (await errorLog.get()).at(-1)?.where).toBe('29');
  expect((await errorLog.get()).length).toBe(20);
});
