import { vi } from 'vitest';
import { DATABASE } from '../../../src/storage/schema.ts';

/** The next so many times nobody can open the database. */
export function failToOpen(
  times: number,
  name: string,
  message = 'Internal error opening backing store.',
): void {
  const open = indexedDB.open.bind(indexedDB);
  const spy = vi.spyOn(indexedDB, 'open');
  for (let i = 0; i < times; i += 1)
    spy.mockImplementationOnce(() => {
      throw new DOMException(message, name);
    });
  spy.mockImplementation(open);
}

/**
 * From its nth step on, or after the one that is named, a database does nothing more for a worker that has been killed;
 * gives back what was done.
 */
export function killAt(step: number, last?: string): readonly string[] {
  const done: string[] = [];
  const next = (what: string): void => {
    if (done.length >= step || (last && done.at(-1) === last))
      throw new DOMException('Killed.', 'AbortError');
    done.push(what);
  };
  for (const way of ['open', 'deleteDatabase'] as const) {
    const real: (name: string, version?: number) => IDBOpenDBRequest = indexedDB[way].bind(indexedDB);
    vi.spyOn(indexedDB, way).mockImplementation((...given: [name: string, version?: number]) => {
      next(`${way} ${given[0]}`);
      return real(...given);
    });
  }
  beforePut(({ name }) => next(`put ${name}`));
  return done;
}

/** Whatever this throws the database says of what it is to keep. */
export function beforePut(look: (store: IDBObjectStore) => void): void {
  const put = IDBObjectStore.prototype.put;
  vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(function (this: IDBObjectStore, ...given) {
    look(this);
    return put.apply(this, given);
  });
}

/** The next so many times nobody can read that store of the database. */
export function failToRead(times: number, name: string): void {
  const getAll = IDBObjectStore.prototype.getAll;
  let left = times;
  vi.spyOn(IDBObjectStore.prototype, 'getAll').mockImplementation(function (this: IDBObjectStore, ...given) {
    if (this.name === name && this.transaction.db.name === DATABASE && left > 0) {
      left -= 1;
      throw new DOMException('Held by another program.', 'UnknownError');
    }
    return getAll.apply(this, given);
  });
}

/** Nobody waits between one try and the next. */
export function withoutPauses(): void {
  const atOnce = (then: () => void): NodeJS.Immediate => setImmediate(then);
  vi.spyOn(globalThis, 'setTimeout').mockImplementation(atOnce as unknown as typeof setTimeout);
}
