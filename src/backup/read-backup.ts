import * as v from 'valibot';
import { parseJson } from '../files/json.ts';
import { LARGEST_FILE, MOST_RECORDS } from '../storage/limits.ts';
import { STORE_NAMES } from '../storage/schema.ts';
import { type BackupContents, MARK, type StoreName, type Stores, VERSION } from './backup-file.ts';
import { RECORDS } from './records-schema.ts';

export type BackupProblem =
  | { readonly problem: 'too-large' | 'not-json' | 'not-ours' | 'newer' }
  | ({ readonly problem: 'damaged' } & Damage);

/** Which part of the file, and which of its entries, counted from one; 0 is the part as a whole. */
interface Damage {
  readonly part: StoreName | 'settings';
  readonly entry: number;
}

const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** A missing part is empty; a part that is not a list, or too long, is damaged as a whole. */
function readPart<S extends StoreName>(part: S, given: unknown): Stores[S] | Damage {
  if (given === undefined) return [] as unknown as Stores[S];
  if (!Array.isArray(given) || given.length > MOST_RECORDS[part]) return { part, entry: 0 };
  const records: unknown[] = [];
  for (const [i, one] of given.entries()) {
    const read = v.safeParse(RECORDS[part], one);
    if (!read.success) return { part, entry: i + 1 };
    records.push(read.output);
  }
  return records as unknown as Stores[S];
}

type Accepts = (key: string, value: unknown) => boolean | undefined;

/** Settings that this version does not know or does not understand are left out; the others must be valid. */
function readSettings(given: unknown, accepts: Accepts): BackupContents['settings'] | Damage {
  const entries = Object.entries(isObject(given) ? given : {});
  const damaged = entries.findIndex(([key, value]) => accepts(key, value) === false);
  if (damaged >= 0 || (given !== undefined && !isObject(given)))
    return { part: 'settings', entry: damaged + 1 };
  return Object.fromEntries(entries.filter(([key, value]) => accepts(key, value)));
}

const isDamage = (value: object): value is Damage => 'part' in value && 'entry' in value;

/** The contents of a file, or what is wrong with it: nothing of a damaged file is imported. */
export function readBackup(text: string, accepts: Accepts): BackupContents | BackupProblem {
  if (text.length > LARGEST_FILE.everything) return { problem: 'too-large' };
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
  const { stores } = file;
  const parts = STORE_NAMES.map(
    part => [part, readPart(part, Object.hasOwn(stores, part) ? stores[part] : undefined)] as const,
  );
  const settings = readSettings(file.settings, accepts);
  const damage = [...parts.map(([, part]) => part), settings].find(isDamage);
  if (damage) return { problem: 'damaged', ...damage };
  return {
    stores: Object.fromEntries(parts) as unknown as Stores,
    settings: settings as BackupContents['settings'],
  };
}
