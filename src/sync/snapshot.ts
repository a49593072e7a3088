import { isMoment } from '../storage/limits.ts';

/** One synchronised value as a device last sent it: when it was changed, and its JSON. */
export interface Snapshot {
  readonly at: number;
  readonly json: string;
}

interface Part {
  readonly at: number;
  readonly of: number;
  readonly text: string;
}

const PREFIX = 'parcel';
/** Under this key: when a device erased everything from the account. */
export const ERASED = 'erased';
/** The browser takes 8,192 bytes an item (MDN, storage.sync); a character is three bytes at most. */
const LONGEST_PART = 2600;
/** The browser keeps 102,400 bytes in all (MDN, storage.sync): a value that claims to have more parts is not ours. */
const MOST_PARTS = 64;
export const keyOfPart = (name: string, index: number): string => `${PREFIX}:${name}:${index}`;

/** The snapshot cut into parts that are small enough for the browser, by their keys. */
export function splitSnapshot(name: string, { at, json }: Snapshot): Readonly<Record<string, Part>> {
  const of = Math.max(1, Math.ceil(json.length / LONGEST_PART));
  const partOf = (index: number): Part => ({
    at,
    of,
    text: json.slice(index * LONGEST_PART, (index + 1) * LONGEST_PART),
  });
  return Object.fromEntries(Array.from({ length: of }, (_, i) => [keyOfPart(name, i), partOf(i)]));
}

function isPart(value: unknown): value is Part {
  if (typeof value !== 'object' || value === null) return false;
  const { at, of, text } = value as Partial<Record<keyof Part, unknown>>;
  const isCount = Number.isInteger(of) && Number(of) >= 1 && Number(of) <= MOST_PARTS;
  return isMoment(at) && isCount && typeof text === 'string';
}

/** Parts arrive one by one: null until all parts of one snapshot are there. */
export function joinSnapshot(name: string, stored: Readonly<Record<string, unknown>>): Snapshot | null {
  const first = stored[keyOfPart(name, 0)];
  if (!isPart(first)) return null;
  const parts = Array.from({ length: first.of }, (_, i) => stored[keyOfPart(name, i)]);
  const matching = parts.filter(
    part => isPart(part) && part.at === first.at && part.of === first.of,
  ) as Part[];
  return matching.length === first.of
    ? { at: first.at, json: matching.map(({ text }) => text).join('') }
    : null;
}

/** The keys of parts that remain from an earlier, longer snapshot of the same value. */
export const staleKeys = (
  name: string,
  stored: Readonly<Record<string, unknown>>,
  written: Readonly<Record<string, unknown>>,
): string[] =>
  Object.keys(stored).filter(key => key.startsWith(`${PREFIX}:${name}:`) && !Object.hasOwn(written, key));

/** When everything was last erased from the account; a value stamped before then is not sent again until it changes. */
export const erasedAt = ({ [ERASED]: at }: Readonly<Record<string, unknown>>): number =>
  isMoment(at) ? at : 0;
