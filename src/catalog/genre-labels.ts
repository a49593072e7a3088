import { GENRE_WORDS } from './genre-words.ts';
import { bitsOfGenres, type Genre } from './genres.ts';
import { words } from './match/normalise.ts';
import { siteLists } from './words/index.ts';

/** Words that name a form or an origin, not a genre. */
const NOT_GENRES = new Set(siteLists(({ notGenres }) => notGenres).flatMap(list => list.split(' ')));

/** What joins two genres, in all languages: "Action und Abenteuer". */
const AND = new RegExp(` (?:${siteLists(({ and }) => and).join('|')}) `);

const fold = (text: string): string => words(text).join(' ');

const BITS = new Map<string, number>();
for (const [genre, names] of GENRE_WORDS) {
  for (const name of names.map(fold)) BITS.set(name, (BITS.get(name) ?? 0) | bitsOfGenres([genre]));
}

const withoutNotGenres = (phrase: string): string =>
  phrase
    .split(' ')
    .filter(word => !NOT_GENRES.has(word))
    .join(' ');

const bitsOfPhrase = (phrase: string): number | undefined =>
  BITS.get(phrase) ?? BITS.get(withoutNotGenres(phrase));

/** Genres of one label, as bits: "Action & Adventure" is known as a whole, "TV Sci-Fi & Fantasy" only by its parts. */
function bitsOfLabel(label: string): number {
  const phrase = fold(label);
  const whole = bitsOfPhrase(phrase);
  if (whole !== undefined) return whole;
  return phrase.split(AND).reduce((bits, part) => bits | (bitsOfPhrase(part) ?? 0), 0);
}

/** Two genres that together mean a third. */
const DERIVED: readonly (readonly [both: readonly Genre[], means: Genre])[] = [
  [['comedy', 'romance'], 'romcom'],
  [['documentary', 'crime'], 'truecrime'],
];

/** Adds the genres that two others mean together. */
export function deriveGenres(bits: number): number {
  let all = bits;
  for (const [both, means] of DERIVED) {
    const wanted = bitsOfGenres(both);
    if ((all & wanted) === wanted) all |= bitsOfGenres([means]);
  }
  return all;
}

/** Genres named by the labels of a list or a page, as bits; unknown labels add nothing. */
export function bitsOfGenreWords(labels: Iterable<string>): number {
  let bits = 0;
  for (const label of labels) bits |= bitsOfLabel(label);
  return bits;
}

/** The least share of genre names among the words of a heading; below it the heading is about something else, such as "Because you watched War Horse". */
const LEAST_SHARE_OF_HEADING = 1 / 3;
const LONGEST_PHRASE = 4;
const MOST_WORDS_OF_HEADING = 12;

/** The longest genre name that begins at the word `from`, and its length in words. */
function phraseAt(all: readonly string[], from: number): { bits: number; length: number } | null {
  for (let length = Math.min(LONGEST_PHRASE, all.length - from); length > 0; length -= 1) {
    const bits = BITS.get(all.slice(from, from + length).join(' '));
    if (bits !== undefined) return { bits, length };
  }
  return null;
}

/** Genres named in the heading of a row ("Award-winning rom-coms"), as bits; none if it is about something else. */
export function bitsOfHeading(heading: string): number {
  const all = words(heading).filter(word => !NOT_GENRES.has(word));
  if (all.length > MOST_WORDS_OF_HEADING) return 0;
  let bits = 0;
  let named = 0;
  for (let from = 0; from < all.length; from += 1) {
    const phrase = phraseAt(all, from);
    if (!phrase) continue;
    bits |= phrase.bits;
    named += phrase.length;
    from += phrase.length - 1;
  }
  return named >= LEAST_SHARE_OF_HEADING * all.length ? bits : 0;
}
