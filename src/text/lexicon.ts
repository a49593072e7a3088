import { EMOTIONS, type Emotion } from '../mood/emotions.ts';
import { GOALS, type Goal } from '../mood/goals.ts';
import { wordsOf } from './tokens.ts';
import { SENTENCE_WORDS } from './words/index.ts';
import type { SentenceWords } from './words/sentence-words.ts';
import { STATE_SIGNS, WISH_SIGNS } from './words/signs.ts';

/** Everything one word or phrase can mean; which of it counts depends on where it stands. */
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
  readonly longest: number;
}

const keyOf = (phrase: string): string => wordsOf(phrase).join(' ');

const nothing = (): Meaning => ({
  states: new Set(),
  wishes: new Set(),
  asks: new Set(),
  roles: new Set(),
});

class Builder {
  readonly whole = new Map<string, Meaning>();
  readonly starts = new Map<string, Meaning>();

  add(phrases: string, mean: (meaning: Meaning) => void): void {
    for (const phrase of phrases.split(',')) this.#one(phrase.trim(), mean);
  }

  signs(signs: string, mean: (meaning: Meaning) => void): void {
    for (const sign of signs.split(' ').filter(Boolean)) this.#one(sign, mean);
  }

  #one(phrase: string, mean: (meaning: Meaning) => void): void {
    const key = keyOf(phrase);
    if (key === '') return;
    const table = phrase.endsWith('*') ? this.starts : this.whole;
    const meaning = table.get(key) ?? nothing();
    table.set(key, meaning);
    mean(meaning);
  }
}

function addLanguage(builder: Builder, words: SentenceWords): void {
  for (const emotion of EMOTIONS) builder.add(words.states[emotion], to => to.states.add(emotion));
  for (const goal of GOALS) {
    builder.add(words.wishes[goal], to => to.wishes.add(goal));
    builder.add(words.asks[goal], to => to.asks.add(goal));
  }
  for (const role of ROLES) builder.add(words[role], to => to.roles.add(role));
  builder.add(words.plain, () => undefined);
}

function unite(into: Meaning, from: Meaning): void {
  for (const emotion of from.states) into.states.add(emotion);
  for (const goal of from.wishes) into.wishes.add(goal);
  for (const goal of from.asks) into.asks.add(goal);
}

/** "calm" is a state by itself and a wish as "calm*": a whole word means what its beginnings mean too. */
function inheritStarts({ whole, starts }: Builder): void {
  for (const [key, meaning] of whole) {
    if (key.includes(' ')) continue;
    for (const [start, more] of starts) if (key.startsWith(start)) unite(meaning, more);
  }
}

export function buildLexicon(): Lexicon {
  const builder = new Builder();
  for (const words of Object.values(SENTENCE_WORDS)) addLanguage(builder, words);
  for (const emotion of EMOTIONS) builder.signs(STATE_SIGNS[emotion], to => to.states.add(emotion));
  for (const goal of GOALS) builder.signs(WISH_SIGNS[goal], to => to.wishes.add(goal));
  inheritStarts(builder);
  return {
    whole: builder.whole,
    starts: [...builder.starts].sort(([a], [b]) => b.length - a.length),
    longest: Math.max(...[...builder.whole.keys()].map(key => key.split(' ').length)),
  };
}
