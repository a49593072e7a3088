import type { Locale } from '../../i18n/languages.ts';
import { ARABIC, ARABIC_FILES } from './ar.ts';
import { CZECH } from './cs.ts';
import { GERMAN, GERMAN_FILES } from './de.ts';
import { ENGLISH, ENGLISH_FILES } from './en.ts';
import { SPANISH, SPANISH_FILES } from './es.ts';
import { FRENCH, FRENCH_FILES } from './fr.ts';
import { HINDI } from './hi.ts';
import { HUNGARIAN } from './hu.ts';
import { ITALIAN, ITALIAN_FILES } from './it.ts';
import { JAPANESE, JAPANESE_FILES } from './ja.ts';
import { KOREAN } from './ko.ts';
import { DUTCH } from './nl.ts';
import { POLISH, POLISH_FILES } from './pl.ts';
import { PORTUGUESE, PORTUGUESE_FILES } from './pt-br.ts';
import { RUSSIAN } from './ru.ts';
import { SCANDINAVIAN } from './scandinavian.ts';
import type { FileWords, SiteWords } from './site-words.ts';
import { TURKISH, TURKISH_FILES } from './tr.ts';
import { CHINESE, CHINESE_FILES } from './zh-cn.ts';

/** Languages that sites speak and our own pages do not. */
type SiteOnly = 'cs' | 'hu' | 'ko' | 'nl' | 'ru' | 'scandinavian';

/** Null where we have no words of a language. */
export const SITE_WORDS: { readonly [L in Locale | SiteOnly]: SiteWords | null } = {
  ar: ARABIC,
  cs: CZECH,
  de: GERMAN,
  en: ENGLISH,
  es: SPANISH,
  fr: FRENCH,
  hi: HINDI,
  hu: HUNGARIAN,
  it: ITALIAN,
  ja: JAPANESE,
  ko: KOREAN,
  nl: DUTCH,
  pl: POLISH,
  pt_BR: PORTUGUESE,
  ru: RUSSIAN,
  scandinavian: SCANDINAVIAN,
  tr: TURKISH,
  zh_CN: CHINESE,
};

export const FILE_WORDS: { readonly [L in Locale]: FileWords | null } = {
  ar: ARABIC_FILES,
  de: GERMAN_FILES,
  en: ENGLISH_FILES,
  es: SPANISH_FILES,
  fr: FRENCH_FILES,
  hi: null,
  it: ITALIAN_FILES,
  ja: JAPANESE_FILES,
  pl: POLISH_FILES,
  pt_BR: PORTUGUESE_FILES,
  tr: TURKISH_FILES,
  zh_CN: CHINESE_FILES,
};

/** The same list of all languages that have it. */
const lists = <W>(table: { readonly [code: string]: W | null }, list: (words: W) => string | undefined) =>
  Object.values(table).flatMap(words => (words && list(words)) ?? []);

export const siteLists = (list: (words: SiteWords) => string | undefined): readonly string[] =>
  lists(SITE_WORDS, list);

export const fileLists = (list: (words: FileWords) => string | undefined): readonly string[] =>
  lists(FILE_WORDS, list);
