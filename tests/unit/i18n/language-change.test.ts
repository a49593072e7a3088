import { beforeEach, expect, it, vi } from 'vitest';
import { fakeBrowser } from '../../support/fakes/fake-browser.ts';

vi.mock('../../../src/platform/browser.ts', () => fakeBrowser());
const reload = vi.fn();
vi.stubGlobal('location', { reload });
const { language } = await import('../../../src/i18n/store.ts');
const { postponeReload, allowReload, reloadOnOtherLanguage } = await import(
  '../../../src/i18n/language-change.ts'
);

beforeEach(() => {
  reload.mockClear();
  allowReload();
});

reloadOnOtherLanguage('de');

it('a page reloads when another language is chosen, and only then', async () => {
  await language.set('de');
  expect(reload).not.toHaveBeenCalled();
  await language.set('fr');
  expect(reload).toHaveBeenCalledTimes(1);
  await language.set('de');
});

it('a page that shows an answer reloads once the answer has been read', async () => {
  postponeReload();
  await language.set(null);
  expect(reload).not.toHaveBeenCalled();
  allowReload();
  expect(reload).toHaveBeenCalledTimes(1);
  await language.set('de');
});

it('a language that was changed back meanwhile causes no reload', async () => {
  postponeReload();
  await language.set('fr');
  await language.set('de');
  allowReload();
  expect(reload).not.toHaveBeenCalled();
});
