import { browser } from '../platform/browser.ts';

/** A setting, for code that handles every setting alike and does not know its type. */
export interface UntypedItem {
  readonly area: 'local' | 'session';
  readonly key: string;
  /** Undefined for a value that another version understands: it is left out, and is no damage. */
  readonly accepts: (value: unknown) => boolean | undefined;
}

export interface Item<T> extends UntypedItem {
  readonly get: () => Promise<T>;
  readonly set: (value: T) => Promise<void>;
  /** Calls `listen` with every later value until the signal is aborted. */
  readonly watch: (listen: (value: T) => void, signal: AbortSignal) => void;
}

interface Definition<T> {
  readonly area: 'local' | 'session';
  readonly key: string;
  readonly fallback: T;
  /** A stored value may be damaged or come from an older version: one that does not pass is read as `fallback`. */
  readonly check: (value: unknown) => value is T;
  /** For choices of which later versions have more, and earlier ones other: a value that does not pass may be one of these. */
  readonly mayBeOfOtherVersion?: (value: unknown) => boolean;
}

/** Declares one setting. Each is listed in `src/backup/settings-store.ts`, so that erasing, backup and sync miss none. */
export function defineItem<T>({ area, key, fallback, check, mayBeOfOtherVersion }: Definition<T>): Item<T> {
  const store = browser.storage[area];
  const read = (value: unknown): T => (check(value) ? value : fallback);
  return {
    area,
    key,
    accepts: value => check(value) || (mayBeOfOtherVersion?.(value) ? undefined : false),
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
