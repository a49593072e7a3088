import { ODD } from '../support/trust/odd-payloads.ts';
import { hostileText, pick } from './hostile-text.ts';

type Random = () => number;

/** A value of any form, also of forms that no message can carry. */
export function hostileValue(random: Random, depth = 0): unknown {
  const at = random();
  if (at < 0.35) return hostileText(random);
  if (at < 0.5) return pick(random, [null, undefined, true, 0, -1, 1e21, Number.NaN, '', 2009, 0.5]);
  if (at < 0.6) return pick(random, Object.values(ODD))();
  if (depth > 3) return {};
  const many = Math.floor(random() * 4);
  const inner = Array.from({ length: many }, () => hostileValue(random, depth + 1));
  if (at < 0.8) return inner;
  const keys = [
    'text',
    'name',
    'payload',
    'title',
    '__proto__',
    'constructor',
    'ids',
    'year',
    hostileText(random).slice(0, 50),
  ];
  return Object.fromEntries(inner.map(value => [pick(random, keys), value]));
}

function placesIn(value: unknown, path: readonly string[] = []): (readonly string[])[] {
  if (typeof value !== 'object' || value === null) return [path];
  return [path, ...Object.entries(value).flatMap(([key, inner]) => placesIn(inner, [...path, key]))];
}

function put(value: unknown, [first, ...rest]: readonly string[], odd: unknown): unknown {
  if (first === undefined) return odd;
  if (Array.isArray(value)) return value.map((one, i) => (String(i) === first ? put(one, rest, odd) : one));
  return { ...(value as object), [first]: put((value as Record<string, unknown>)[first], rest, odd) };
}

/** A good value with one place in it replaced by a hostile one. */
export const damaged = (random: Random, good: unknown): unknown =>
  put(good, pick(random, placesIn(good)), hostileValue(random));
