import { browser } from '../platform/browser.ts';

/** What can be said of a setting without knowing its type. */
export interface Declared {
  readonly area: 'local' | 'session';
  readonly key: string;
  readonly accepts: (value: unknown) => boolean;
}

export interface Item<T> extends Declared {
  readonly get: () => Promise<T>;
  readonly set: (value: T) => Promise<void>;
  /** Calls back with every later value until the signal ends. */
  readonly watch: (listen: (value: T) => void, signal: AbortSignal) => void;
}

interface Definition<T> {
  readonly area: 'local' | 'session';
  readonly key: string;
  readonly fallback: T;
  /** Stored values may come from an older version, or be damaged: what does not pass falls back. */
  readonly check: (value: unknown) => value is T;
}

/** One declared place for one setting; listed in `all-items.ts`, so that erasing and handing on miss none. */
export function defineItem<T>({ area, key, fallback, check }: Definition<T>): Item<T> {
  const store = browser.storage[area];
  const read = (value: unknown): T => (check(value) ? value : fallback);
  return {
    area,
    key,
    accepts: check,
    get: async () => read((await store.get(key))[key]),
    set: value => store.set({ [key]: value }),
    watch: (listen, signal) => {
      const onChange = (changes: Record<string, { newValue?: unknown }>): void => {
        const change = changes[key];
        if (change) listen(read(change.newValue));
      };
      store.onChanged.addListener(onChange);
      signal.addEventListener('abort', () => store.onChanged.removeListener(onChange));
    },
  };
}
