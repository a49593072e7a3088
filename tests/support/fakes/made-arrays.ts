const KINDS = ['Float32Array', 'Float64Array'] as const;

type Kind = (typeof KINDS)[number];
type Numbers = Float32Array | Float64Array;

/** Puts a watched constructor in its kind's place, where `map`, `filter` and `slice` ask for it, too; gives back the way out. */
function watch(kind: Kind, made: Numbers[]): () => void {
  const plain = globalThis[kind];
  const watched = new Proxy(plain, {
    construct(target, given) {
      const array = Reflect.construct(target, given) as Numbers;
      made.push(array);
      return array;
    },
  });
  const put = (one: typeof plain): void => {
    Object.assign(globalThis, { [kind]: one });
    Object.assign(plain.prototype, { constructor: one });
  };
  put(watched);
  return () => put(plain);
}

/** Every array of numbers that is made while the work runs. */
export async function madeDuring(work: () => Promise<unknown>): Promise<readonly Numbers[]> {
  const made: Numbers[] = [];
  const ends = KINDS.map(kind => watch(kind, made));
  try {
    await work();
  } finally {
    for (const end of ends) end();
  }
  return made;
}
