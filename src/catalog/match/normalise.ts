import { siteLists } from '../words/index.ts';

/** The normalised name of a work: two texts that name the same work have the same key. */
export interface Key {
  /** All words without spaces between them, so that "Spider-Man" and "Spiderman" are equal. */
  readonly whole: string;
  /** The same without a leading article, so that "The Ring" and "Ring" are equal. */
  readonly stem: string;
}

const LETTERS_WITHOUT_DECOMPOSITION: Readonly<Record<string, string>> = {
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  ø: 'o',
  ł: 'l',
  đ: 'd',
  ð: 'd',
  þ: 'th',
  ı: 'i',
};

const ARTICLES = new Set(siteLists(({ articles }) => articles).flatMap(list => list.split(' ')));

const COUNTED = new Set(['part', 'volume', 'chapter', 'season', 'book', 'episode']);
const ABBREVIATIONS: Readonly<Record<string, string>> = { pt: 'part', vol: 'volume', vols: 'volume' };
const NUMBER_WORDS = 'one two three four five six seven eight nine ten'.split(' ');
const ROMAN = 'i ii iii iv v vi vii viii ix x xi xii xiii xiv xv xvi xvii xviii xix xx'.split(' ');
const NUMERALS = new Map(ROMAN.map((roman, index) => [roman, String(index + 1)]));

/**
 * Marks without which the same name is often written: accents, the vowel signs and hamza of Arabic, the nukta of Devanagari.
 * All others stay: Devanagari vowel signs and the voicing marks of kana tell words apart.
 */
const DIACRITICS = /[\u0300-\u036f\u0610-\u061a\u064b-\u065f\u0670\u06d6-\u06ed\u093c]/g;
/** Letters that people write one for the other, and the line that only stretches an Arabic word. */
const SAME_LETTERS: Readonly<Record<string, string>> = {
  ى: 'ي',
  ة: 'ه',
  ٱ: 'ا',
  ک: 'ك',
  ی: 'ي',
  '\u0640': '',
  '\u0901': '\u0902',
};
const SAME_LETTER = new RegExp(`[${Object.keys(SAME_LETTERS).join('')}]`, 'g');
/** The Arabic article is written together with its word: "العراب" is "عراب". */
const ARABIC_ARTICLE = /^ال(?=\p{L}{3})/u;
/** Some signs become eighteen letters when they are decomposed: what follows is no name. */
const LONGEST = 400;
const APOSTROPHES = /['’‘ʼ`´]/g;
const ELISION = /^l['’]/;
const NOT_WORD = /[^\p{L}\p{N}\p{M}]+/gu;
const ASCII_ONLY = /^[\x20-\x7e]*$/;

function fold(text: string): string {
  const lower = text.toLowerCase();
  const plain = ASCII_ONLY.test(lower)
    ? lower
    : lower
        .normalize('NFKD')
        .slice(0, LONGEST)
        .replace(DIACRITICS, '')
        .replace(SAME_LETTER, letter => SAME_LETTERS[letter] ?? letter)
        .replace(/[ßæœøłđðþı]/g, letter => LETTERS_WITHOUT_DECOMPOSITION[letter] ?? letter);
  return plain.replace(ELISION, 'l ').replace(APOSTROPHES, '').replace(/&|\+/g, ' and ');
}

/** Writes numerals in one way: "Rocky II" as "Rocky 2", "Pt. One" as "Part 1". The first word stays as it is. */
function canonicalWord(word: string, index: number, words: readonly string[]): string {
  if (index === 0) return word;
  const before = words[index - 1] ?? '';
  if (COUNTED.has(ABBREVIATIONS[before] ?? before)) {
    const spelt = NUMBER_WORDS.indexOf(word);
    if (spelt >= 0) return String(spelt + 1);
  }
  return ABBREVIATIONS[word] ?? NUMERALS.get(word) ?? word;
}

export function words(text: string): string[] {
  const folded = fold(text).replace(NOT_WORD, ' ').trim();
  return folded === '' ? [] : folded.split(' ').map(canonicalWord);
}

/** A name without letters and digits ("???", "$") is its own key. */
export function keyOf(text: string): Key {
  const all = words(text);
  if (all.length === 0) return { whole: text.trim(), stem: text.trim() };
  const first = all[0] ?? '';
  const rest = all.length > 1 && ARTICLES.has(first) ? all.slice(1) : all;
  return { whole: all.join(''), stem: rest.join('').replace(ARABIC_ARTICLE, '') };
}

/** FNV-1a with a final mix, so that the high bits are as evenly distributed as the low ones. */
export function fingerprint(key: string): number {
  let hash = 0x811c9dc5;
  for (let i = 0; i < key.length; i += 1) hash = Math.imul(hash ^ key.charCodeAt(i), 0x01000193);
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35);
  return (hash ^ (hash >>> 16)) >>> 0;
}
