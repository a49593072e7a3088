import type { ChosenLanguage } from '../i18n/chosen-language.ts';
import { directionOf } from '../i18n/locale.ts';
import { language } from '../i18n/store.ts';
import { packaged } from '../platform/packaged.ts';

const OF_THE_NOTE = /^(?:note|why|said|genre|tag|pick)_/;

/** The texts of the note in the language that the person has chosen; null where they use the browser's language. */
export async function noteWords(): Promise<ChosenLanguage | null> {
  const locale = await language.get();
  if (!locale) return null;
  const file = await packaged(`_locales/${locale}/messages.json`);
  const all: ChosenLanguage['words'] = await file.json();
  const words = Object.entries(all).filter(([key]) => OF_THE_NOTE.test(key));
  return { locale, direction: directionOf(locale), words: Object.fromEntries(words) };
}
