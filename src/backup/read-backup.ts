import * as v from 'valibot';
import { MOST_CORRECTIONS } from '../corrections/correction.ts';
import { parseJson } from '../files/json.ts';
import { STORE_NAMES } from '../storage/schema.ts';
import { MOST_FRIENDS } from '../taste/friend.ts';
import { type Everything, MARK, type StoreName, type Stores, VERSION } from './backup-file.ts';
import { RECORDS } from './records-schema.ts';

/** More than years of use write; a larger file is none of ours. */
export const MOST_BYTES = 60_000_000;

const MOST: { readonly [S in StoreName]: number } = {
  moods: 250_000,
  feedback: 50_000,
  taste: 1,
  friends: MOST_FRIENDS,
  shown: 100_000,
  taught: 20_000,
  corrections: MOST_CORRECTIONS,
  ownTitles: 5000,
};

export type BackupProblem =
  | { readonly problem: 'too-large' | 'not-json' | 'not-ours' | 'newer' }
  /** Which part of the file, and which of its entries, counted from one. */
  | { readonly problem: 'damaged'; readonly part: StoreName | 'settings'; readonly entry: number };

interface Bad {
  readonly part: StoreName | 'settings';
  readonly entry: number;
}

const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** A part that is missing is empty; one that is no list, or too long, is damaged as a whole. */
function readPart<S extends StoreName>(part: S, given: unknown): Stores[S] | Bad {
  if (given === undefined) return [] as unknown as Stores[S];
  if (!Array.isArray(given) || given.length > MOST[part]) return { part, entry: 0 };
  const records: unknown[] = [];
  for (const [i, one] of given.entries()) {
    const read = v.safeParse(RECORDS[part], one);
    if (!read.success) return { part, entry: i + 1 };
    records.push(read.output);
  }
  return records as unknown as Stores[S];
}

type Accepts = (key: string, value: unknown) => boolean | undefined;

/** A setting that this version does not know is left out; one that it knows must be sound. */
function readSettings(given: unknown, accepts: Accepts): Everything['settings'] | Bad {
  const entries = Object.entries(isObject(given) ? given : {});
  const bad = entries.findIndex(([key, value]) => accepts(key, value) === false);
  if (bad >= 0 || (given !== undefined && !isObject(given))) return { part: 'settings', entry: bad + 1 };
  return Object.fromEntries(entries.filter(([key, value]) => accepts(key, value)));
}

const isBad = (value: object): value is Bad => 'part' in value && 'entry' in value;

/** All of a file or what is wrong with it: nothing of a bad file is taken. */
export function readBackup(text: string, accepts: Accepts): Everything | BackupProblem {
  if (text.length > MOST_BYTES) return { problem: 'too-large' };
  const file = parseJson(text);
  if (file === undefined) return { problem: 'not-json' };
  if (
    !isObject(file) ||
    file.moodlight !== MARK ||
    typeof file.version !== 'number' ||
    !isObject(file.stores)
  )
    return { problem: 'not-ours' };
  if (file.version > VERSION) return { problem: 'newer' };
  const given = file.stores;
  const parts = STORE_NAMES.map(
    part => [part, readPart(part, Object.hasOwn(given, part) ? given[part] : undefined)] as const,
  );
  const settings = readSettings(file.settings, accepts);
  const bad = [...parts.map(([, part]) => part), settings].find(isBad);
  if (bad) return { problem: 'damaged', ...bad };
  return {
    stores: Object.fromEntries(parts) as unknown as Stores,
    settings: settings as Everything['settings'],
  };
}
