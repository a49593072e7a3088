import { beforeEach, expect, it, vi } from 'vitest';
import { readBackup } from '../../../src/backup/read-backup.ts';
import { type FakeArea, fakeBrowser } from '../../support/fakes/fake-browser.ts';

const BROWSERS_OWN = 'fr-CA';
/** Spoken by a version of ours that is to come. */
const TO_COME = 'ko';

const asked = vi.hoisted(() => [] as string[]);
vi.mock('../../../src/platform/browser.ts', () => {
  const { browser } = fakeBrowser();
  const i18n = {
    getMessage: (key: string) => (key === '@@bidi_dir' ? 'ltr' : key),
    getUILanguage: () => 'fr-CA',
  };
  return {
    browser: {
      ...browser,
      i18n,
      runtime: { ...browser.runtime, onStartup: { addListener: () => undefined } },
    },
  };
});
vi.mock('../../../src/platform/packaged.ts', () => ({
  packaged: async (path: string) => {
    asked.push(path);
    return { json: async () => ({}) };
  },
}));
vi.stubGlobal('location', { pathname: '/popup/note/index.html', reload: () => undefined });
vi.stubGlobal('addEventListener', () => undefined);
const page = { documentElement: { lang: '', dir: '' }, title: '' };
vi.stubGlobal('document', page);

const { browser } = await import('../../../src/platform/browser.ts');
const { acceptsSetting } = await import('../../../src/backup/settings-store.ts');
const { localiseDocument } = await import('../../../src/i18n/localise-document.ts');
const { language } = await import('../../../src/i18n/store.ts');
const { setLanguage } = await import('../../../src/i18n/text.ts');
const { splitSnapshot } = await import('../../../src/sync/snapshot.ts');
const { syncOn } = await import('../../../src/sync/store.ts');
const { keepInSync } = await import('../../../src/sync/sync-keeper.ts');

const local = browser.storage.local as unknown as FakeArea;
const sync = browser.storage.sync as unknown as FakeArea;
keepInSync(error => {
  throw error;
});

beforeEach(async () => {
  await local.clear();
  setLanguage(null);
  asked.length = 0;
});

it('a page speaks the language of the browser where the chosen one is not ours', async () => {
  await local.set({ language: TO_COME });
  await localiseDocument('appName');
  expect([page.documentElement.lang, page.title, asked]).toEqual([BROWSERS_OWN, 'appName', []]);
  expect(await language.get()).toBeNull();
});

it('a file with such a language is taken in without it', () => {
  const file = JSON.stringify({
    moodlight: 'everything',
    version: 1,
    stores: {},
    settings: { language: TO_COME, goalChoices: { sad: 'lift' } },
  });
  expect(readBackup(file, acceptsSetting)).toMatchObject({ settings: { goalChoices: { sad: 'lift' } } });
  expect(readBackup(file, acceptsSetting)).not.toHaveProperty('settings.language');
});

it.each(['xx-', '../en', 7, {}])('a file with %j for a language is damaged', wrong => {
  expect(acceptsSetting('language', wrong)).toBe(false);
});

it('such a language from another device leaves the one that was chosen here', async () => {
  await local.set({ language: 'de' });
  await syncOn.set(true);
  const sent = splitSnapshot('language', { at: Date.now() + 60_000, json: JSON.stringify(TO_COME) });
  await sync.set({ ...sent });
  await vi.waitUntil(
    async () => 'language' in (await local.get('syncStamps').then(({ syncStamps }) => Object(syncStamps))),
  );
  expect(await local.get('language')).toEqual({ language: 'de' });
});
