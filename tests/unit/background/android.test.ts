import 'fake-indexeddb/auto';
import { expect, it, vi } from 'vitest';
import { standInForPage } from '../../support/browser/popup-page.ts';
import { listening } from '../../support/fakes/android-browser.ts';

standInForPage();
vi.stubGlobal('location', { hash: '' });
vi.mock('../../../src/platform/browser.ts', async () =>
  (await import('../../support/fakes/android-browser.ts')).androidBrowser(),
);
vi.mock('#platform/engine-host', () => ({ engineHost: { onPortOffered: () => undefined } }));
vi.mock('#platform/side-panel', () => import('../../../src/platform/side-panel.firefox.ts'));
vi.mock('../../../src/i18n/text.ts', () => ({ text: (key: string) => key }));

/** Preact's own fields lead round in circles. */
const wordsOf = (drawn: object): string =>
  JSON.stringify(drawn, (key, value) => (key.startsWith('__') ? undefined : value));

it('the background sets every listener, though there are no keys to listen for', async () => {
  await import('../../../src/background/main.ts');
  const events = ['runtime.onMessage', 'runtime.onInstalled', 'runtime.onStartup', 'permissions.onAdded'];
  expect([...listening]).toEqual(expect.arrayContaining(events));
});

it('the popup offers no panel where there is none', async () => {
  const { Header } = await import('../../../popup/main/header.tsx');
  const shown = wordsOf(Header());
  expect(shown).toContain('open_settings');
  expect(shown).not.toContain('panel_open');
});

it('the welcome page tells of no keys', async () => {
  const { FindStep, loadShortcut } = await import('../../../popup/welcome/find-step.tsx');
  await loadShortcut();
  const shown = wordsOf(FindStep());
  expect(shown).toContain('welcome_find');
  expect(shown).not.toContain('welcome_find_keys');
});
