import 'fake-indexeddb/auto';
import { expect, it, vi } from 'vitest';
import { listening } from '../support/android-browser.ts';
import { standInForPage } from '../support/popup-page.ts';

standInForPage();
vi.stubGlobal('location', { hash: '' });
vi.mock('../../src/platform/browser.ts', async () =>
  (await import('../support/android-browser.ts')).androidBrowser(),
);
vi.mock('#platform/engine-host', () => ({ engineHost: { onPortOffered: () => undefined } }));
vi.mock('#platform/side-panel', () => import('../../src/platform/side-panel.firefox.ts'));
vi.mock('../../src/ui/text.ts', () => ({ text: (key: string) => key }));

/** Preact's own fields lead round in circles. */
const wordsOf = (drawn: object): string =>
  JSON.stringify(drawn, (key, value) => (key.startsWith('__') ? undefined : value));

it('the background sets every listener, though there are no keys to listen for', async () => {
  await import('../../src/background/main.ts');
  const events = ['runtime.onMessage', 'runtime.onInstalled', 'runtime.onStartup', 'permissions.onAdded'];
  expect([...listening]).toEqual(expect.arrayContaining(events));
});

it('the popup offers no panel where there is none', async () => {
  const { Header } = await import('../../popup/header.tsx');
  const shown = wordsOf(Header());
  expect(shown).toContain('open_settings');
  expect(shown).not.toContain('panel_open');
});

it('the welcome page tells of no keys', async () => {
  const { FindStep, loadShortcut } = await import('../../popup/welcome/find-step.tsx');
  await loadShortcut();
  const shown = wordsOf(FindStep());
  expect(shown).toContain('welcome_find');
  expect(shown).not.toContain('welcome_find_keys');
});
