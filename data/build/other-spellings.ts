import { Converter } from 'opencc-js';

const LONG_VOWELS = [
  [/ou|oo|oh(?=[^aeiou]|$)/gi, 'o'],
  [/uu/gi, 'u'],
] as const;
const LATIN_ONLY = /^[\p{Script=Latin}\p{N}\p{P}\p{Z}\p{M}]+$/u;

/** Japanese in Latin letters: sites write "Doukyuusei", "Dokyusei" or "Dōkyūsei". */
function shortVowels(name: string): string[] {
  if (!LATIN_ONLY.test(name)) return [];
  return [LONG_VOWELS.reduce((text, [long, one]) => text.replace(long, one), name)];
}

const CONVERTERS = [
  Converter({ from: 'cn', to: 'tw' }),
  Converter({ from: 'cn', to: 'hk' }),
  Converter({ from: 'tw', to: 'cn' }),
];

/** The same name in the signs of Taiwan, Hong Kong and the mainland. */
const chineseSigns = (name: string): string[] => CONVERTERS.map(convert => convert(name));

const BY_LANGUAGE: Readonly<Record<string, (name: string) => string[]>> = {
  ja: shortVowels,
  zh: chineseSigns,
  zh_hant: chineseSigns,
};

/** Further ways in which sites write a name of that language. */
export const otherSpellings = (name: string, language: string): string[] =>
  [...new Set(BY_LANGUAGE[language]?.(name) ?? [])].filter(spelling => spelling !== name);
