import { packaged } from '../platform/packaged.ts';
import { logUncaughtErrors } from '../storage/error-log.ts';
import { reloadOnOtherLanguage } from './language-change.ts';
import { directionOf } from './locale.ts';
import { language as chosenLanguage } from './store.ts';
import { direction, language, setLanguage, type TextKey, text } from './text.ts';

async function loadTexts(locale: string): Promise<void> {
  const file = await packaged(`_locales/${locale}/messages.json`);
  setLanguage({ locale, direction: directionOf(locale), words: await file.json() });
}

/** Every page calls this first. It loads the chosen language and sets the language, direction and title of the document. */
export async function localiseDocument(title: TextKey): Promise<void> {
  logUncaughtErrors(location.pathname);
  const locale = await chosenLanguage.get();
  reloadOnOtherLanguage(locale);
  // An update may have removed the language: then the page is shown in the browser's.
  if (locale) await loadTexts(locale).catch(error => console.error('language', error));
  document.documentElement.lang = language();
  document.documentElement.dir = direction();
  document.title = text(title);
}
