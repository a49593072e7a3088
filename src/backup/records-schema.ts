import * as v from 'valibot';
import { GENRES } from '../catalog/genres.ts';
import { KINDS } from '../catalog/sighting.ts';
import { EMOTIONS } from '../mood/emotions.ts';
import { isSource, type Source } from '../mood/sources.ts';
import { OWN_LIMITS } from '../own-titles/own-file.ts';
import { LAST_MOMENT } from '../storage/schema.ts';
import { isTasteState } from '../taste/answers.ts';
import { VERDICTS } from '../verdicts/verdict.ts';
import type { Stores } from './backup-file.ts';

const LONGEST_TEXT = 300;
const LONGEST_KEY = 700;
/** Of a host name (RFC 1035, 2.3.4); the ids of our adapters are shorter. */
const LONGEST_SITE = 255;
const MOST_SEEN = 50_000;

const share = v.pipe(v.number(), v.minValue(0), v.maxValue(1));
const text = v.pipe(v.string(), v.maxLength(LONGEST_TEXT));
const key = v.pipe(v.string(), v.minLength(1), v.maxLength(LONGEST_KEY));
const at = v.pipe(v.number(), v.minValue(0), v.maxValue(LAST_MOMENT));
const year = v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(2100));
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
    name: v.pipe(v.string(), v.minLength(1), v.maxLength(OWN_LIMITS.name)),
    year,
    kind,
    words: v.pipe(v.array(v.pipe(v.string(), v.maxLength(OWN_LIMITS.word))), v.maxLength(OWN_LIMITS.words)),
  }),
} as const satisfies { readonly [S in keyof Stores]: v.GenericSchema<unknown, Stores[S][number]> };
