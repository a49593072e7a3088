import * as v from 'valibot';
import { GENRES } from '../catalog/genres.ts';
import { KINDS } from '../catalog/sighting.ts';
import { EMOTIONS } from '../mood/emotions.ts';
import { isSource, type Source } from '../mood/sources.ts';
import {
  LAST_MOMENT,
  LAST_YEAR,
  LONGEST_KEY,
  LONGEST_OWN_NAME,
  LONGEST_SITE,
  LONGEST_TEXT,
  LONGEST_WORD,
  MOST_GENRES,
  MOST_SEEN,
} from '../storage/limits.ts';
import { isTasteState, soundTaste } from '../taste/answers.ts';
import { VERDICTS } from '../verdicts/verdict.ts';
import type { Stores } from './backup-file.ts';

const share = v.pipe(v.number(), v.minValue(0), v.maxValue(1));
const text = v.pipe(v.string(), v.maxLength(LONGEST_TEXT));
const key = v.pipe(v.string(), v.minLength(1), v.maxLength(LONGEST_KEY));
const at = v.pipe(v.number(), v.minValue(0), v.maxValue(LAST_MOMENT));
const year = v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(LAST_YEAR));
const number = v.pipe(v.number(), v.minValue(-1), v.maxValue(1));
const kind = v.picklist(KINDS);
const emotion = v.picklist(EMOTIONS);

const odds = v.object({
  angry: share,
  disgust: share,
  fear: share,
  happy: share,
  sad: share,
  surprise: share,
  neutral: share,
});

const taste = v.custom<Stores['taste'][number]>(isTasteState);

/** The schema of each store's records in a backup; further fields are dropped. */
export const RECORDS = {
  moods: v.object({
    odds,
    confidence: share,
    askBelow: share,
    source: v.custom<Source>(isSource),
    at,
    emotion,
    confirmed: v.boolean(),
  }),
  feedback: v.object({
    title: v.object({ name: v.pipe(text, v.minLength(1)), year, kind }),
    verdict: v.picklist(VERDICTS),
    emotion: v.nullable(emotion),
    at,
  }),
  taste,
  friends: v.object({
    id: key,
    name: text,
    at,
    own: v.boolean(),
    taste,
    seen: v.pipe(v.array(key), v.maxLength(MOST_SEEN)),
  }),
  shown: v.object({ key, at, before: v.exactOptional(at) }),
  taught: v.object({
    key,
    name: text,
    at,
    genres: v.pipe(v.array(v.picklist(GENRES.map(({ id }) => id))), v.maxLength(GENRES.length)),
    kind: v.exactOptional(kind),
    year: v.exactOptional(year),
    point: v.exactOptional(v.object({ pleasant: number, energy: number, tension: number })),
    byRow: v.exactOptional(v.literal(true)),
  }),
  corrections: v.object({
    key,
    text,
    title: v.pipe(v.string(), v.maxLength(LONGEST_KEY)),
    at,
    site: v.exactOptional(v.pipe(v.string(), v.maxLength(LONGEST_SITE))),
  }),
  ownTitles: v.object({
    key,
    name: v.pipe(v.string(), v.minLength(1), v.maxLength(LONGEST_OWN_NAME)),
    year,
    kind,
    words: v.pipe(v.array(v.pipe(v.string(), v.maxLength(LONGEST_WORD))), v.maxLength(MOST_GENRES)),
  }),
} as const satisfies { readonly [S in keyof Stores]: v.GenericSchema<unknown, Stores[S][number]> };

/** A stored record without the answers that are damaged: the sound ones of the same record are saved and rescued. */
export function withSoundAnswers<T>(store: keyof Stores, record: T): T {
  if (store === 'taste') return (soundTaste(record) as T | null) ?? record;
  if (store !== 'friends' || typeof record !== 'object' || record === null || !('taste' in record))
    return record;
  return { ...record, taste: soundTaste(record.taste) };
}
