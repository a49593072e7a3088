/** Forged payloads: a good one with one thing in it that is not as it should be. */
const cyclic = (): object => {
  const one: { self?: object } = {};
  one.self = one;
  return one;
};

const deep = (): unknown => {
  let nest: unknown = 'x';
  for (let depth = 0; depth < 5_000; depth += 1) nest = [nest];
  return nest;
};

export const ODD: { readonly [what: string]: () => unknown } = {
  'a megabyte of text': () => 'x'.repeat(1_000_000),
  'a list too long': () => Array.from({ length: 100_001 }, () => 'x'),
  'not a number': () => Number.NaN,
  'an endless number': () => Number.POSITIVE_INFINITY,
  'a number below all': () => -1e300,
  'a number above all': () => 1e300,
  'a circle': cyclic,
  'a nest': deep,
  'a function': () => () => 'x',
  'a date': () => new Date(0),
  'a big integer': () => 1n,
  'a symbol': () => Symbol.iterator,
  'a map': () => new Map([['text', 'Up']]),
  bytes: () => new Uint8Array(1_000_000),
  'a prototype by name': () => JSON.parse('{"__proto__":{"text":"Up"},"constructor":{"prototype":{}}}'),
};

/** Every place in a value: the whole, each entry, each entry of these. */
function* places(
  value: unknown,
  path: readonly (string | number)[] = [],
): Generator<readonly (string | number)[]> {
  yield path;
  if (typeof value !== 'object' || value === null) return;
  for (const [key, inner] of Object.entries(value))
    yield* places(inner, [...path, Array.isArray(value) ? Number(key) : key]);
}

function put(value: unknown, [first, ...rest]: readonly (string | number)[], odd: unknown): unknown {
  if (first === undefined) return odd;
  if (Array.isArray(value)) return value.map((one, i) => (i === first ? put(one, rest, odd) : one));
  const object = value as Readonly<Record<string, unknown>>;
  return { ...object, [first]: put(object[first], rest, odd) };
}

interface Forged {
  readonly what: string;
  readonly payload: unknown;
  readonly odd: unknown;
}

export function* forged(good: unknown): Generator<Forged> {
  for (const path of places(good))
    for (const [what, make] of Object.entries(ODD)) {
      const odd = make();
      yield { what: `${what} at ${path.join('.') || 'the top'}`, payload: put(good, path, odd), odd };
      if (typeof good === 'object' && good !== null)
        yield { what: `${what} beside ${path.join('.')}`, payload: put(good, [...path, 'extra'], odd), odd };
    }
}
