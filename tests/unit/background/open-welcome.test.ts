import { beforeEach, expect, it, vi } from 'vitest';
import { welcome } from '../../../src/background/open-welcome.ts';

const opened = vi.hoisted((): string[] => []);

vi.mock('../../../src/platform/browser.ts', () => ({
  browser: {
    runtime: { getURL: (page: string) => `extension:/${page}` },
    tabs: { create: ({ url }: { url: string }) => opened.push(url) },
  },
}));

beforeEach(() => {
  opened.length = 0;
});

it('opens after the first installation', async () => {
  await welcome({ reason: 'install', temporary: false });
  expect(opened).toEqual(['extension:/popup/welcome/index.html']);
});

it.each([
  { reason: 'update', temporary: false },
  { reason: 'browser_update', temporary: false },
  { reason: 'install', temporary: true },
] as const)('does not open after $reason (temporary: $temporary)', async details => {
  await welcome(details);
  expect(opened).toEqual([]);
});
