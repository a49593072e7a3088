import type { Columns, Lookup } from './columns.ts';
import { bucketOf } from './layout.ts';
import { fingerprint, type Key, keyOf } from './normalise.ts';

/** A title that goes by the name looked up, and how well the name fits, from 0 to 1. */
export interface Candidate {
  readonly title: number;
  readonly fit: number;
}

const FIT = { sameName: 1, alias: 0.98, sameButForArticle: 0.95 } as const;

/** First position whose key is not below the one sought. */
function lowerBound(keys: Uint32Array, sought: number): number {
  let low = 0;
  let high = keys.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((keys[middle] ?? 0) < sought) low = middle + 1;
    else high = middle;
  }
  return low;
}

export function* titlesOf({ keys, titles }: Lookup, key: number): Generator<number> {
  for (let at = lowerBound(keys, key); keys[at] === key; at += 1) yield titles[at] ?? 0;
}

/** Display names are compared letter by letter, so that a fingerprint shared by chance is no match. */
function* byName(columns: Columns, key: Key, print: number): Generator<Candidate> {
  const bucket = bucketOf(print);
  const end = columns.bucketStarts[bucket + 1] ?? 0;
  for (let title = columns.bucketStarts[bucket] ?? 0; title < end; title += 1) {
    const name = keyOf(columns.names.at(title));
    if (name.stem !== key.stem) continue;
    yield { title, fit: name.full === key.full ? FIT.sameName : FIT.sameButForArticle };
  }
}

export function findCandidates(columns: Columns, name: string): Candidate[] {
  const key = keyOf(name);
  if (key.stem === '') return [];
  const print = fingerprint(key.stem);
  const named = [...byName(columns, key, print)];
  const exact = new Set(named.filter(({ fit }) => fit === FIT.sameName).map(({ title }) => title));
  const aliased = new Set(titlesOf(columns.aliases, print));
  return [
    ...named.filter(({ title }) => exact.has(title) || !aliased.has(title)),
    ...[...aliased].filter(title => !exact.has(title)).map(title => ({ title, fit: FIT.alias })),
  ];
}
