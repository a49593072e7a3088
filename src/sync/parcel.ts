/** One thing that travels between a person's machines: when it was last changed, and its JSON. */
export interface Parcel {
  readonly at: number;
  readonly json: string;
}

interface Part {
  readonly at: number;
  readonly of: number;
  readonly text: string;
}

const PREFIX = 'parcel';
/** The browser takes 8,192 bytes an item (MDN, storage.sync); a character is three bytes at most. */
const LONGEST_PART = 2600;

export const keyOfPart = (name: string, index: number): string => `${PREFIX}:${name}:${index}`;

/** The parcel cut into parts that the browser carries, by their keys. */
export function pack(name: string, { at, json }: Parcel): Readonly<Record<string, Part>> {
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
  return Number.isFinite(at) && Number.isInteger(of) && typeof text === 'string';
}

/** Parts arrive one by one: until all of one writing are there, there is no parcel. */
export function unpack(name: string, stored: Readonly<Record<string, unknown>>): Parcel | null {
  const first = stored[keyOfPart(name, 0)];
  if (!isPart(first)) return null;
  const parts = Array.from({ length: first.of }, (_, i) => stored[keyOfPart(name, i)]);
  const whole = parts.filter(part => isPart(part) && part.at === first.at && part.of === first.of) as Part[];
  return whole.length === first.of ? { at: first.at, json: whole.map(({ text }) => text).join('') } : null;
}

/** What an earlier, longer writing of the same thing has left behind. */
export const leftOver = (
  name: string,
  stored: Readonly<Record<string, unknown>>,
  written: Readonly<Record<string, unknown>>,
): string[] =>
  Object.keys(stored).filter(key => key.startsWith(`${PREFIX}:${name}:`) && !Object.hasOwn(written, key));
