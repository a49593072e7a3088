type Listener = (changes: Record<string, { newValue?: unknown }>) => void;

/** In place of the browser's storage areas: what is set is read back, and whoever watches is told. */
export class FakeArea {
  readonly kept = new Map<string, unknown>();
  readonly #listeners = new Set<Listener>();
  readonly onChanged = {
    addListener: (listener: Listener) => this.#listeners.add(listener),
    removeListener: (listener: Listener) => this.#listeners.delete(listener),
  };

  async get(keys: string | readonly string[] | null = null): Promise<Record<string, unknown>> {
    const wanted = keys === null ? [...this.kept.keys()] : typeof keys === 'string' ? [keys] : keys;
    return Object.fromEntries(wanted.flatMap(key => (this.kept.has(key) ? [[key, this.kept.get(key)]] : [])));
  }

  async set(values: Record<string, unknown>): Promise<void> {
    for (const [key, value] of Object.entries(values)) this.kept.set(key, structuredClone(value));
    this.#tell(Object.fromEntries(Object.entries(values).map(([key, newValue]) => [key, { newValue }])));
  }

  async remove(keys: string | readonly string[]): Promise<void> {
    const gone = typeof keys === 'string' ? [keys] : keys;
    for (const key of gone) this.kept.delete(key);
    this.#tell(Object.fromEntries(gone.map(key => [key, {}])));
  }

  async clear(): Promise<void> {
    await this.remove([...this.kept.keys()]);
  }

  #tell(changes: Record<string, { newValue?: unknown }>): void {
    for (const listener of this.#listeners) listener(changes);
  }
}

/** For `vi.mock('../../../src/platform/browser.ts', …)`: as much of a browser as storage needs. */
export const fakeBrowser = () => ({
  browser: {
    storage: { local: new FakeArea(), session: new FakeArea(), sync: new FakeArea() },
    runtime: { id: 'test', getURL: (path: string) => `chrome-extension://test/${path}` },
    extension: { inIncognitoContext: false },
  },
});
