import { EMOTIONS, type Emotion } from '../mood/emotions.ts';
import { GOALS, type Goal } from '../mood/goals.ts';
import { wordsOf } from './tokens.ts';
import { SENTENCE_WORDS } from './words/index.ts';
import type { SentenceWords } from './words/sentence-words.ts';
import { STATE_SIGNS, WISH_SIGNS } from './words/signs.ts';

/** Everything that a word or phrase can mean; which of it counts depends on where it stands in the sentence. */
export interface Meaning {
  readonly states: Set<Emotion>;
  readonly wishes: Set<Goal>;
  readonly asks: Set<Goal>;
  readonly roles: Set<Role>;
}

const ROLES = [
  'wanting',
  'pleading',
  'because',
  'turning',
  'now',
  'past',
  'not',
  'very',
  'slightly',
] as const;
export type Role = (typeof ROLES)[number];

export interface Lexicon {
  /** Phrases by their words, joined by spaces. */
  readonly whole: ReadonlyMap<string, Meaning>;
  /** Beginnings of words, longest first. */
  readonly starts: readonly (readonly [string, Meaning])[];
  /** How many words the longest phrase has. */
  readonly longest: number;
}

const keyOf = (phrase: string): string => wordsOf(phrase).join(' ');

const emptyMeaning = (): Meaning => ({
  states: new Set(),
  wishes: new Set(),
  asks: new Set(),
  roles: new Set(),
});

class LexiconBuilder {
  readonly whole = new Map<string, Meaning>();
  readonly starts = new Map<string, Meaning>();

  add(phrases: string, change: (meaning: Meaning) => void): void {
    for (const phrase of phrases.split(',')) this.#addOne(phrase.trim(), change);
  }

  addSigns(signs: string, change: (meaning: Meaning) => void): void {
    for (const sign of signs.split(' ').filter(Boolean)) this.#addOne(sign, change);
  }

  #addOne(phrase: string, change: (meaning: Meaning) => void): void {
    const key = keyOf(phrase);
    if (key === '') return;
    const table = phrase.endsWith('*') ? this.starts : this.whole;
    const meaning = table.get(key) ?? emptyMeaning();
    table.set(key, meaning);
    change(meaning);
  }
}

function addLanguage(builder: LexiconBuilder, words: SentenceWords): void {
  for (const emotion of EMOTIONS) builder.add(words.states[emotion], to => to.states.add(emotion));
  for (const goal of GOALS) {
    builder.add(words.wishes[goal], to => to.wishes.add(goal));
    builder.add(words.asks[goal], to => to.asks.add(goal));
  }
  for (const role of ROLES) builder.add(words[role], to => to.roles.add(role));
  builder.add(words.plain, () => undefined);
}

function addMeaning(into: Meaning, from: Meaning): void {
  for (const emotion of from.states) into.states.add(emotion);
  for (const goal of from.wishes) into.wishes.add(goal);
  for (const goal of from.asks) into.asks.add(goal);
}

/** A whole word also means what its beginnings mean: "calm" is listed as a state, "calm*" as a wish. */
function inheritStarts({ whole, starts }: LexiconBuilder): void {
  for (const [key, meaning] of whole) {
    if (key.includes(' ')) continue;
    for (const [start, more] of starts) if (key.startsWith(start)) addMeaning(meaning, more);
  }
}

export function buildLexicon(): Lexicon {
  const builder = new LexiconBuilder();
  for (const words of Object.values(SENTENCE_WORDS)) addLanguage(builder, words);
  for (const emotion of EMOTIONS) builder.addSigns(STATE_SIGNS[emotion], to => to.states.add(emotion));
  for (const goal of GOALS) builder.addSigns(WISH_SIGNS[goal], to => to.wishes.add(goal));
  inheritStarts(builder);
  return {
    whole: builder.whole,
    starts: [...builder.starts].sort(([a], [b]) => b.length - a.length),
    longest: Math.max(...[...builder.whole.keys()].map(key => key.split(' ').length)),
  };
}
