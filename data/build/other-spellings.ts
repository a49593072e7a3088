const LONG_VOWELS = [
  [/ou|oo|oh(?=[^aeiou]|$)/gi, 'o'],
  [/uu/gi, 'u'],
] as const;
const LATIN_ONLY = /^[\p{Script=Latin}\p{N}\p{P}\p{Z}\p{M}]+$/u;

/** Japanese in Latin letters: sites write "Doukyuusei", "Dokyusei" or "Dōkyūsei". */
function shortVowels(name: string): string[] {
  if (!LATIN_ONLY.test(name)) return [];
  const short = LONG_VOWELS.reduce((text, [long, one]) => text.replace(long, one), name);
  return short === name ? [] : [short];
}

/** Further ways in which sites write a name of that language. */
export const otherSpellings = (name: string, language: string): string[] =>
  language === 'ja' ? shortVowels(name) : [];
