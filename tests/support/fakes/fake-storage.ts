type Changes = Record<string, { readonly newValue?: unknown }>;
type Listener = (changes: Changes) => void;

/** One area of `browser.storage`, in memory; values are copied as the browser copies them. */
export function fakeArea() {
  const values = new Map<string, unknown>();
  const listeners = new Set<Listener>();
  return {
    get: async (key: string) => (values.has(key) ? { [key]: structuredClone(values.get(key)) } : {}),
    set: async (changes: Record<string, unknown>) => {
      for (const [key, newValue] of Object.entries(changes)) {
        values.set(key, structuredClone(newValue));
        for (const listen of listeners) listen({ [key]: { newValue } });
      }
    },
    clear: () => values.clear(),
    onChanged: {
      addListener: (listen: Listener) => listeners.add(listen),
      removeListener: (listen: Listener) => listeners.delete(listen),
    },
  };
}

export const fakeStorage = { local: fakeArea(), session: fakeArea() };

/** Everything stored is gone, and the connections stay open. */
export async function emptyStorage(): Promise<void> {
  fakeStorage.local.clear();
  fakeStorage.session.clear();
  const { database } = await import('../../../src/storage/database.ts');
  const db = await database();
  for (const store of db.objectStoreNames) await db.clear(store);
}
