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

/** The rendered tree as text, without Preact's own fields: they refer to each other in circles. */
const textOf = (drawn: object): string =>
  JSON.stringify(drawn, (key, value) => (key.startsWith('__') ? undefined : value));

it('the background adds every listener, although there is no `commands`', async () => {
  await import('../../../src/background/main.ts');
  const events = ['runtime.onMessage', 'runtime.onInstalled', 'runtime.onStartup', 'permissions.onAdded'];
  expect([...listening]).toEqual(expect.arrayContaining(events));
});

it('the popup has no button for the side panel where there is none', async () => {
  const { Header } = await import('../../../popup/main/header.tsx');
  const shown = textOf(Header());
  expect(shown).toContain('open_settings');
  expect(shown).not.toContain('panel_open');
});

it('the welcome page does not mention keys', async () => {
  const { FindStep, loadShortcut } = await import('../../../popup/welcome/find-step.tsx');
  await loadShortcut();
  const shown = textOf(FindStep());
  expect(shown).toContain('welcome_find');
  expect(shown).not.toContain('welcome_find_keys');
});
