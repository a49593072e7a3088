/** Everything the extension keeps, as text: its databases, its settings, its caches. Runs in one of its pages. */
export async function storedValues(): Promise<{ readonly [place: string]: unknown }> {
  const found: { [place: string]: unknown } = {};
  const done = <T>(request: IDBRequest<T>): Promise<T> =>
    new Promise((resolve, reject) => {
      request.onsuccess = () => resolve(request.result);
      request.onerror = () => reject(request.error);
    });
  /** JSON would hide what is binary: it is named instead. */
  const named = (value: unknown): unknown => {
    if (value instanceof Blob || value instanceof ArrayBuffer || ArrayBuffer.isView(value))
      return `BINARY ${value.constructor.name}`;
    if (Array.isArray(value)) return value.map(named);
    if (typeof value !== 'object' || value === null) return value;
    return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, named(inner)]));
  };
  for (const { name } of await indexedDB.databases()) {
    const db = await done(indexedDB.open(name ?? ''));
    for (const store of db.objectStoreNames)
      found[`${name}/${store}`] = named(await done(db.transaction(store).objectStore(store).getAll()));
    db.close();
  }
  for (const area of ['local', 'session', 'sync'] as const)
    found[area] = await (chrome.storage[area].get() as Promise<unknown>);
  found.localStorage = { ...localStorage };
  found.caches = await caches.keys();
  return found;
}

/** Pictures as text: an address that holds one, or more letters in a row than any word or key has. */
const PICTURE = /BINARY|data:(?:image|video)|blob:|[A-Za-z0-9+/=_-]{400,}|(?:\d{1,3},){400}/;

export const holdsPicture = (value: unknown): boolean => PICTURE.test(JSON.stringify(value));
