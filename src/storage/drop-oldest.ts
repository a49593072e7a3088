interface Cursor {
  readonly delete: () => Promise<void>;
  readonly continue: () => Promise<Cursor | null>;
}

interface ByAge {
  readonly index: (name: 'at') => { readonly openCursor: () => Promise<Cursor | null> };
}

/** The oldest go, without the others being read. */
export async function dropOldest(store: ByAge, tooMany: number): Promise<void> {
  if (tooMany <= 0) return;
  let oldest = await store.index('at').openCursor();
  for (let left = tooMany; oldest && left > 0; left -= 1) {
    await oldest.delete();
    oldest = await oldest.continue();
  }
}
