import { packaged } from '../platform/packaged.ts';
import { logError, logUncaughtErrors } from '../storage/error-log.ts';
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
  // Words that cannot be read must not take the page with them: then it is shown in the browser's language.
  if (locale) await loadTexts(locale).catch(error => logError('language', error));
  document.documentElement.lang = language();
  document.documentElement.dir = direction();
  document.title = text(title);
}
