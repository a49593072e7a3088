import { GENRE_WORDS } from './genre-words.ts';
import { bitsOfGenres, type Genre } from './genres.ts';
import { words } from './normalise.ts';

/** Words that name a form or an origin, not a genre. */
const NOISE = new Set(
  `tv show shows series serie serien movie movies film films filme pelicula peliculas programmes programme
  features feature international independent classic cult limited based on books a original originals`.split(
    /\s+/,
  ),
);

const fold = (text: string): string => words(text).join(' ');

const BITS = new Map<string, number>();
for (const [genre, synonyms] of Object.entries(GENRE_WORDS)) {
  for (const synonym of [genre, ...synonyms.split('|')]) {
    const folded = fold(synonym);
    BITS.set(folded, (BITS.get(folded) ?? 0) | bitsOfGenres([genre as Genre]));
  }
}

const withoutNoise = (phrase: string): string =>
  phrase
    .split(' ')
    .filter(word => !NOISE.has(word))
    .join(' ');

const bitsOfPhrase = (phrase: string): number | undefined =>
  BITS.get(phrase) ?? BITS.get(withoutNoise(phrase));

/** "Action & Adventure" is known as a whole; "TV Sci-Fi & Fantasy" only by its parts. */
function bitsOfLabel(label: string): number {
  const phrase = fold(label);
  const whole = bitsOfPhrase(phrase);
  if (whole !== undefined) return whole;
  return phrase.split(/ (?:and|und|et|y|e|en) /).reduce((bits, part) => bits | (bitsOfPhrase(part) ?? 0), 0);
}

const DERIVED: readonly (readonly [needs: readonly Genre[], then: Genre])[] = [
  [['comedy', 'romance'], 'romcom'],
  [['documentary', 'crime'], 'truecrime'],
];

/** What two genres say together. */
export function deriveGenres(bits: number): number {
  let all = bits;
  for (const [needs, then] of DERIVED) {
    const wanted = bitsOfGenres(needs);
    if ((all & wanted) === wanted) all |= bitsOfGenres([then]);
  }
  return all;
}

/** Genres named by the labels of a list or a page, as bits; labels nobody knows add nothing. */
export function bitsOfGenreWords(labels: Iterable<string>): number {
  let bits = 0;
  for (const label of labels) bits |= bitsOfLabel(label);
  return bits;
}
