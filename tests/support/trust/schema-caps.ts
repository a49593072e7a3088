/** Reads a valibot schema from outside: what it lets through without an end, and one value that passes it. */
import type * as v from 'valibot';

interface Part {
  readonly type: string;
  readonly pipe?: readonly Part[];
  readonly entries?: Readonly<Record<string, Part>>;
  readonly item?: Part;
  readonly items?: readonly Part[];
  readonly wrapped?: Part;
  readonly options?: readonly unknown[];
  readonly literal?: unknown;
  readonly requirement?: unknown;
}

const asPart = (schema: v.GenericSchema): Part => schema as unknown as Part;

const ENDED = new Set(['literal', 'picklist', 'null', 'undefined', 'boolean', 'enum']);
const WRAPPING = new Set(['optional', 'exact_optional', 'nullable', 'nullish']);

const caps = (part: Part): readonly string[] => (part.pipe ?? []).map(({ type }) => type);

function looseEnds(part: Part, at: string): string[] {
  const { type } = part;
  const has = (...wanted: string[]): boolean => wanted.every(cap => caps(part).includes(cap));
  if (ENDED.has(type)) return [];
  if (WRAPPING.has(type) && part.wrapped) return looseEnds(part.wrapped, at);
  if (type === 'string')
    return has('max_length') || endsByPattern(part) ? [] : [`${at}: a string without a longest`];
  if (type === 'number')
    return has('min_value', 'max_value') ? [] : [`${at}: a number without a least and a greatest`];
  if (type === 'strict_object')
    return Object.entries(part.entries ?? {}).flatMap(([key, one]) => looseEnds(one, `${at}.${key}`));
  if (type === 'array') return looseArray(part, at);
  if (type === 'union' || type === 'variant')
    return (part.options as readonly Part[]).flatMap((one, i) => looseEnds(one, `${at}|${i}`));
  return [`${at}: ${type} is not known to have an end`];
}

/** A list may be counted before its entries are looked at: then the entries are a later step of the same pipe. */
function looseArray(part: Part, at: string): string[] {
  const steps = (part.pipe ?? []).filter(({ item }) => item && item.type !== 'unknown');
  const items = part.item?.type === 'unknown' ? steps.map(({ item }) => item as Part) : [part.item as Part];
  const open = caps(part).includes('max_length') ? [] : [`${at}: a list without a longest`];
  if (items.length === 0) open.push(`${at}: entries that nobody checks`);
  return [...open, ...items.flatMap(item => looseEnds(item, `${at}[]`))];
}

/** A pattern ends a string when it is anchored and repeats nothing without an end. */
const endsByPattern = ({ pipe = [] }: Part): boolean =>
  pipe.some(({ type, requirement }) => {
    if (type !== 'regex' || !(requirement instanceof RegExp)) return false;
    return /^\^.*\$$/s.test(requirement.source) && !/[*+]|\{\d+,\}/.test(requirement.source);
  });

export const looseEndsOf = (schema: v.GenericSchema): readonly string[] => looseEnds(asPart(schema), '');

/** Tried where a string must fit a pattern. */
const WORDS = [
  'a',
  '70',
  'tt0111161',
  'film:2009:Up',
  'www.example.com',
  'https://www.example.com/',
  '2026-01-01',
];

function sample(part: Part): unknown {
  const { type, pipe = [] } = part;
  const limit = (cap: string): number =>
    Number(pipe.find(step => step.type === cap)?.requirement ?? Number.NaN);
  if (type === 'string') {
    const patterns = pipe.flatMap(({ requirement }) => (requirement instanceof RegExp ? [requirement] : []));
    return WORDS.find(word => patterns.every(pattern => pattern.test(word))) ?? 'a';
  }
  if (type === 'number') return limit('min_value') || 0;
  if (type === 'boolean') return true;
  if (type === 'literal') return part.literal;
  if (type === 'picklist') return part.options?.[0];
  if (type === 'null' || type === 'undefined') return type === 'null' ? null : undefined;
  if (part.wrapped) return sample(part.wrapped);
  if (part.entries)
    return Object.fromEntries(Object.entries(part.entries).map(([key, one]) => [key, sample(one)]));
  if (type === 'union' || type === 'variant') return sample(part.options?.[0] as Part);
  const step = [...pipe, part].find(({ item }) => item && item.type !== 'unknown');
  return step?.item ? [sample(step.item)] : [];
}

/** A value with everything in it that the schema knows. */
export const sampleOf = (schema: v.GenericSchema): unknown => sample(asPart(schema));
