import { GENRES, type Genre } from './genres.ts';
import { siteLists } from './words/index.ts';

const wordsOf = (id: Genre): readonly string[] => [
  id,
  ...siteLists(({ genres }) => genres?.[id]).flatMap(words => words.split('|')),
];

/** What sites and lists call each genre, in all languages, without case and accents (a reader folds the word first). */
export const GENRE_WORDS = new Map(GENRES.map(({ id }) => [id, wordsOf(id)]));
