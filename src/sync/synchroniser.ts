import { erasedAt, joinSnapshot, type Snapshot, splitSnapshot, staleKeys } from './snapshot.ts';
import { hashOf, sortedJson } from './sorted-json.ts';

/** A value that is kept the same on a person's devices: one setting, or all corrections. */
export interface SyncedValue {
  readonly name: string;
  /** Undefined where nothing was ever set: then nothing is sent. */
  readonly read: () => Promise<unknown>;
  /** Ignores a value that this version does not understand. */
  readonly write: (value: unknown) => Promise<void>;
  /** True where `write` merges both devices' values; otherwise the last writer wins. */
  readonly merges?: boolean;
}

/** The browser's own synchronised storage. */
export interface SyncStorage {
  readonly readAll: () => Promise<Readonly<Record<string, unknown>>>;
  readonly write: (parts: Readonly<Record<string, unknown>>) => Promise<void>;
  readonly remove: (keys: readonly string[]) => Promise<void>;
}

/** For each value: when this device last changed or received it, and a hash of it (`mark`) at that time. */
export type Stamps = Readonly<Record<string, { readonly at: number; readonly mark: number }>>;

export interface StampStore {
  readonly get: () => Promise<Stamps>;
  readonly set: (stamps: Stamps) => Promise<void>;
}

const parse = (json: string): unknown => {
  try {
    return JSON.parse(json);
  } catch (error) {
    console.info('A snapshot that is not JSON.', error);
    return undefined;
  }
};

/** Does the work for each value, even if it fails for others, and then throws the first failure. */
async function forEach(
  values: readonly SyncedValue[],
  work: (value: SyncedValue) => Promise<void>,
): Promise<void> {
  const failures: unknown[] = [];
  for (const value of values) await work(value).catch(error => failures.push(error));
  if (failures.length > 0) throw failures[0];
}

/** Keeps values the same on this device and the others; the last writer of each value wins. Runs one task at a time. */
export class Synchroniser {
  #lastTask: Promise<void> = Promise.resolve();

  constructor(
    private readonly values: readonly SyncedValue[],
    private readonly storage: SyncStorage,
    private readonly stamps: StampStore,
    private readonly now: () => number = Date.now,
  ) {}

  /** Stamps the named values with the present time, then sends them. A value just received from elsewhere is no change. */
  sendChanges(names: readonly string[]): Promise<void> {
    const values = this.values.filter(({ name }) => names.includes(name));
    return this.#enqueue(() =>
      forEach(values, async value => {
        if (await this.#stampIfChanged(value)) await this.#send(value);
      }),
    );
  }

  /** Receives what is newer elsewhere and sends what is newer here: at the start, and when the storage has changed. */
  reconcile(): Promise<void> {
    return this.#enqueue(async () => {
      const stored = await this.storage.readAll();
      const erased = erasedAt(stored);
      await forEach(this.values, value =>
        this.#reconcileOne(value, joinSnapshot(value.name, stored), erased),
      );
    });
  }

  /** The caller gets a failure; the next task runs all the same. */
  #enqueue(task: () => Promise<void>): Promise<void> {
    const result = this.#lastTask.then(task);
    this.#lastTask = result.catch(() => undefined);
    return result;
  }

  async #reconcileOne(value: SyncedValue, received: Snapshot | null, erased: number): Promise<void> {
    const known = (await this.stamps.get())[value.name];
    // A change that the worker did not live to stamp counts as made now; a value never stamped gives way to the others'.
    if (known || !received) await this.#stampIfChanged(value);
    const own = (await this.stamps.get())[value.name]?.at ?? 0;
    if (received && (value.merges || received.at > own)) await this.#receive(value, received);
    else if (own > Math.max(received?.at ?? 0, erased)) await this.#send(value);
  }

  /** Writing triggers `sendChanges`, which runs after this task and finds the hash unchanged. */
  async #receive(value: SyncedValue, { at, json }: Snapshot): Promise<void> {
    const received = parse(json);
    if (received === undefined) return;
    await value.write(received);
    const merged = await value.read();
    // This version did not understand it, and nothing was set here before: there is nothing to stamp or send.
    if (merged === undefined) return;
    const own = sortedJson(merged);
    const hasMore = value.merges === true && own !== json;
    await this.#stamp(value.name, hasMore ? Math.max(this.now(), at + 1) : at, own);
    if (hasMore) await this.#send(value);
  }

  /** True if the value differs from the one last sent or received. A clock that was set back makes no change older. */
  async #stampIfChanged(value: SyncedValue): Promise<boolean> {
    const current = await value.read();
    const before = (await this.stamps.get())[value.name];
    if (current === undefined || before?.mark === hashOf(sortedJson(current))) return false;
    await this.#stamp(value.name, Math.max(this.now(), (before?.at ?? 0) + 1), sortedJson(current));
    return true;
  }

  async #stamp(name: string, at: number, json: string): Promise<void> {
    await this.stamps.set({ ...(await this.stamps.get()), [name]: { at, mark: hashOf(json) } });
  }

  async #send(value: SyncedValue): Promise<void> {
    const current = await value.read();
    if (current === undefined) return;
    const at = (await this.stamps.get())[value.name]?.at ?? this.now();
    const written = splitSnapshot(value.name, { at, json: sortedJson(current) });
    await this.storage.write(written);
    const old = staleKeys(value.name, await this.storage.readAll(), written);
    if (old.length > 0) await this.storage.remove(old);
  }
}
