/** The same as models/training/text/features.py; tests/unit/text/text-model.test.ts compares the two. */

const LIGATURES: Readonly<Record<string, string>> = { ß: 'ss', œ: 'oe', æ: 'ae', ø: 'o', '’': "'", '‘': "'" };
/** Variation selectors, joiners and skin tones change how an emoji looks, not what it means. */
const EMOJI_VARIANTS = /\u200d|\ufe0f|[\u{1f3fb}-\u{1f3ff}]/gu;
const LONG_RUN = /([a-z])\1{2,}/g;
/** From U+2190 on come symbols, emoji and scripts written without spaces: each sign is a token. */
const TOKEN = /[a-z0-9]+|[!?]+|[:;=][-']?[)(dp/|]|<3|[\u{2190}-\u{10ffff}]/gu;

function plain(text: string): string {
  const lower = text.replace(EMOJI_VARIANTS, '').toLowerCase();
  return lower
    .replace(/[ßœæø’‘]/g, sign => LIGATURES[sign] ?? sign)
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .replaceAll("'", '');
}

export function tokensOf(text: string): string[] {
  const found = plain(text).replace(LONG_RUN, '$1$1').match(TOKEN) ?? [];
  return found.map(token => (/^[!?]/.test(token) ? token.slice(0, 2) : token));
}

/** Without their doubled letters these are other words: "off" would be "of", "good" "god", "pass" French for "not". */
const KEPT = new Set(
  (
    'ass bass bee butt deer fell good hass hasse holle ill inn less loss mann mass mess miss moon noon off oof pass passt poop poor satt ' +
    'soon teen too trees'
  ).split(' '),
);

/** Words are compared without doubled letters, where most typing errors are made: "hapy", "sadd". */
export const single = (token: string): string =>
  KEPT.has(token) ? token : token.replace(/([a-z])\1/g, '$1');

/** The article in "l'action" and "d'action" is no part of the word. */
const ELISION = /\b([ld])['’](?=\p{L})/giu;

/** The words as they were typed. */
export const typedWordsOf = (text: string): string[] => tokensOf(text.replace(ELISION, '$1 '));

/** The words as the lexicon compares them. */
export const wordsOf = (text: string): string[] => typedWordsOf(text).map(single);
