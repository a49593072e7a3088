import type { Columns, Lookup } from '../columns.ts';
import { bucketOf } from '../layout.ts';
import { fingerprint, type Key, keyOf } from './normalise.ts';

/** A title that has the name, and how well the name fits, from 0 to 1. */
export interface Candidate {
  readonly title: number;
  readonly fit: number;
}

export const FIT = { sameName: 1, alias: 0.98, article: 0.95 } as const;

/** The first position whose key is not less than the key sought. */
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

/** Compares the names themselves, because two names may have the same fingerprint by chance. */
function* byName(columns: Columns, { whole, stem }: Key): Generator<Candidate> {
  const bucket = bucketOf(fingerprint(stem));
  const end = columns.bucketStarts[bucket + 1] ?? 0;
  for (let title = columns.bucketStarts[bucket] ?? 0; title < end; title += 1) {
    const name = keyOf(columns.names.at(title));
    if (name.stem === stem) yield { title, fit: name.whole === whole ? FIT.sameName : FIT.article };
  }
}

function* byAlias({ aliases }: Columns, { whole, stem }: Key): Generator<Candidate> {
  for (const title of titlesOf(aliases, fingerprint(whole))) yield { title, fit: FIT.alias };
  if (stem === whole) return;
  for (const title of titlesOf(aliases, fingerprint(stem))) yield { title, fit: FIT.article };
}

/** Every title that has the name, once, with its best fit. */
export function findCandidates(columns: Columns, name: string): Candidate[] {
  const key = keyOf(name);
  if (key.stem === '') return [];
  const best = new Map<number, Candidate>();
  for (const found of [byName(columns, key), byAlias(columns, key)]) {
    for (const candidate of found)
      if (candidate.fit > (best.get(candidate.title)?.fit ?? 0)) best.set(candidate.title, candidate);
  }
  return [...best.values()];
}
