import type { Lexicon, Meaning, Role } from './lexicon.ts';
import { single, typedWordsOf } from './tokens.ts';
import { meantWord } from './typos.ts';

/** One word or phrase of a clause, with its meaning where the lexicon knows it. */
export interface Span {
  readonly text: string;
  /** The same with its doubled letters: the model was trained on words as they are written. */
  readonly typed: string;
  readonly meaning: Meaning | undefined;
}

/** Punctuation that ends a clause, but not inside a smiley or a number. */
const CLAUSE_END = /[.!?…]+(?=\s|$)|,+(?!\d)|;(?=\s)|\n+|\s[-–—]\s/;

export const hasRole = (span: Span, role: Role): boolean => span.meaning?.roles.has(role) ?? false;

type Found = Omit<Span, 'typed'>;

function longestPhrase(lexicon: Lexicon, words: readonly string[], at: number): Found | undefined {
  for (let length = Math.min(lexicon.longest, words.length - at); length > 0; length--) {
    const text = words.slice(at, at + length).join(' ');
    const meaning = lexicon.whole.get(text);
    if (meaning) return { text, meaning };
  }
  return undefined;
}

/** Makes the function that splits a sentence into clauses, and each clause into words and phrases. */
export function openClauses(lexicon: Lexicon): (sentence: string) => Span[][] {
  const singleWords = [...lexicon.whole.keys()].filter(key => !key.includes(' '));
  const byStart = (word: string): Meaning | undefined =>
    lexicon.starts.find(([start]) => word.startsWith(start))?.[1];
  const byStartOrTypo = (word: string): Meaning | undefined => {
    const meant = meantWord(word, singleWords);
    return byStart(word) ?? (meant === undefined ? undefined : lexicon.whole.get(meant));
  };
  function spans(clause: string): Span[] {
    const typed = typedWordsOf(clause);
    const words = typed.map(single);
    const found: Span[] = [];
    for (let at = 0; at < words.length; ) {
      const word = words[at] ?? '';
      const span = longestPhrase(lexicon, words, at) ?? { text: word, meaning: byStartOrTypo(word) };
      const end = at + span.text.split(' ').length;
      found.push({ ...span, typed: typed.slice(at, end).join(' ') });
      at = end;
    }
    return found;
  }
  return sentence =>
    sentence
      .split(CLAUSE_END)
      .map(spans)
      .filter(clause => clause.length > 0);
}
