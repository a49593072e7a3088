/** Phrases in other persons: a list holds "lift me up", and "lift us up" and "lifts me up" follow from it. */

const OURS: Readonly<Record<string, string>> = { me: 'us', my: 'our', myself: 'ourselves' };
const YOURS: Readonly<Record<string, string>> = { me: 'you', my: 'your', myself: 'yourself' };
/** A verb with "me" or "my" after it: "lift me", "switch off my". */
const DONE_TO_ME = /^([a-z]+)( .*)?\b(?:me|my)\b/;

const phrasesOf = (list: string): string[] => list.split(',').map(phrase => phrase.trim());
const inPerson = (phrase: string, person: Readonly<Record<string, string>>): string =>
  phrase.replace(/[a-z]+/g, word => person[word] ?? word);

function thirdPerson(phrase: string): string {
  const [verb = '', ...rest] = phrase.split(' ');
  const does = /(?:s|sh|ch|x|o)$/.test(verb) ? `${verb}es` : `${verb.replace(/([^aeiou])y$/, '$1ie')}s`;
  return [does, ...rest].join(' ');
}

/** "help me sleep" → "help us sleep". */
export function forUs(list: string): string {
  const mine = phrasesOf(list);
  return [...mine, ...mine.map(phrase => inPerson(phrase, OURS))].join();
}

/** The same of a film: "make me cry" → "makes me cry", "makes us cry", "that make you cry". */
export function ofFilms(list: string): string {
  const verbs = phrasesOf(list).filter(phrase => DONE_TO_ME.test(phrase));
  const yours = verbs.map(phrase => inPerson(phrase, YOURS));
  const does = [...verbs, ...verbs.map(phrase => inPerson(phrase, OURS)), ...yours].map(thirdPerson);
  return [...yours, ...does].join();
}
