interface Cursor {
  readonly delete: () => Promise<void>;
  readonly continue: () => Promise<Cursor | null>;
}

interface StoreWithTimes {
  readonly index: (name: 'at') => { readonly openCursor: () => Promise<Cursor | null> };
}

/** Deletes the oldest records; a cursor on the index of times spares reading the newer ones. */
export async function dropOldest(store: StoreWithTimes, tooMany: number): Promise<void> {
  if (tooMany <= 0) return;
  let oldest = await store.index('at').openCursor();
  for (let left = tooMany; oldest && left > 0; left -= 1) {
    await oldest.delete();
    oldest = await oldest.continue();
  }
}
