/** `npm run --silent eval -- words --words FILE`: whether our vibes hold where people say that they do. */
import { VIBE_WORDS } from '../../../src/catalog/vibe-words.ts';
import { auc } from './auc.ts';
import { fileAsked, meanOf, print, rounded, rowsOf, shipped } from './people-files.ts';
import { vibeValue } from './vibe-value.ts';

const { titleIndex, byImdb } = await shipped();
const found = new Map<string, { readonly [holds in '0' | '1']: number[] }>();
const without = new Set<string>();

for (const { imdb_id = '', word = '', holds = '' } of await rowsOf(fileAsked('words'))) {
  const vibes = VIBE_WORDS[word];
  const title = byImdb.get(Number(imdb_id));
  if (!vibes) without.add(word);
  if (!vibes || title === undefined || (holds !== '0' && holds !== '1')) continue;
  const values = found.get(word) ?? { 0: [], 1: [] };
  found.set(word, values);
  values[holds].push(vibeValue(titleIndex, title, vibes));
}

const words = [...found].map(
  ([word, { 0: not, 1: is }]) => [word, auc(is, not), is.length + not.length] as const,
);
words.sort((a, b) => a[1] - b[1]);
print({
  meanAuc: rounded(meanOf(words.map(([, area]) => area))),
  lowest: rounded(words[0]?.[1] ?? 0),
  byVibe: Object.fromEntries(words.map(([word, area]) => [word, rounded(area)])),
  words: Object.fromEntries(
    words.map(([word, , count]) => [word, { means: VIBE_WORDS[word]?.[0], films: count }]),
  ),
  leftOut: [...without],
});
