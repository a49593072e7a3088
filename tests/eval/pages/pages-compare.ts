import { keyOf } from '../../../src/catalog/match/normalise.ts';
import { spellings } from '../../../src/catalog/match/spellings.ts';

export interface Compared {
  readonly titles: number;
  readonly found: number;
  readonly missed: readonly string[];
  readonly extra: readonly string[];
}

/** One text for each name, by the catalog's normalised spelling. */
function byKey(texts: readonly string[]): Map<string, string> {
  const distinct = new Map<string, string>();
  for (const text of texts) {
    const key = keyOf(text).whole;
    if (key && !distinct.has(key)) distinct.set(key, text);
  }
  return distinct;
}

const spellingKeys = (text: string): Set<string> =>
  new Set([...spellings(text)].map(({ name }) => keyOf(name).whole));

/** "1. The Godfather" is "The Godfather", but two parts of one film are different titles. */
const isSpellingOf = (one: string, other: string): boolean =>
  spellingKeys(one).has(keyOf(other).whole) || spellingKeys(other).has(keyOf(one).whole);

export function compareTitles(listed: readonly string[], found: readonly string[]): Compared {
  const [wanted, seen] = [byKey(listed), byKey(found)];
  const left = new Map([...seen].filter(([key]) => !wanted.has(key)));
  const missed: string[] = [];
  for (const [key, title] of wanted) {
    if (seen.has(key)) continue;
    const spelling = [...left].find(([, text]) => isSpellingOf(title, text));
    if (spelling) left.delete(spelling[0]);
    else missed.push(title);
  }
  return { titles: wanted.size, found: wanted.size - missed.length, missed, extra: [...left.values()] };
}
