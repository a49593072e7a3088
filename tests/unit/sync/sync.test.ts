import { describe, expect, it } from 'vitest';
import { type CorrectionChanges, mergeCorrections } from '../../../src/corrections/merge-corrections.ts';
import { joinSnapshot, splitSnapshot } from '../../../src/sync/snapshot.ts';
import {
  type Stamps,
  type SyncedValue,
  Synchroniser,
  type SyncStorage,
} from '../../../src/sync/synchroniser.ts';

const QUOTA = 8192;

/** The browser's synchronised storage: one for both devices, with the browser's limits. */
function account() {
  const stored = new Map<string, unknown>();
  let isFull = false;
  const storage: SyncStorage = {
    readAll: async () => structuredClone(Object.fromEntries(stored)),
    write: async parts => {
      const bytes = (key: string, value: unknown) =>
        new TextEncoder().encode(key + JSON.stringify(value)).length;
      if (isFull || Object.entries(parts).some(([key, value]) => bytes(key, value) > QUOTA))
        throw new Error('QUOTA_BYTES quota exceeded');
      for (const [key, value] of Object.entries(parts)) stored.set(key, structuredClone(value));
    },
    remove: async keys => {
      for (const key of keys) stored.delete(key);
    },
  };
  return {
    storage,
    stored,
    fill: (full: boolean) => {
      isFull = full;
    },
  };
}

/** A value of another version, which this one ignores. */
const NOT_UNDERSTOOD = 'of another version';

type Made = CorrectionChanges<{ readonly key: string; readonly at: number; readonly title: string }>;

/** One of the person's devices, with two settings and corrections. */
function device(storage: SyncStorage, clock: () => number) {
  const values: Record<string, unknown> = {};
  let stamps: Stamps = {};
  const synced = (name: string, merge?: (own: unknown, other: unknown) => unknown): SyncedValue => ({
    name,
    read: async () => values[name],
    write: async value => {
      if (value !== NOT_UNDERSTOOD) values[name] = merge ? merge(values[name], value) : value;
    },
    merges: merge !== undefined,
  });
  const both = (own: unknown, other: unknown): Made =>
    mergeCorrections((own ?? { made: [], removed: {} }) as Made, other as Made);
  const stampStore = {
    get: async () => stamps,
    set: async (next: Stamps) => {
      stamps = next;
    },
  };
  const all = [synced('map'), synced('goals'), synced('corrections', both)];
  return {
    values,
    synchroniser: new Synchroniser(all, storage, stampStore, clock),
  };
}

function twoDevices() {
  let now = 1000;
  const shared = account();
  const clock = () => now;
  const [desk, sofa] = [device(shared.storage, clock), device(shared.storage, clock)];
  const wait = (ms: number): void => {
    now += ms;
  };
  return { ...shared, desk, sofa, wait };
}

describe('snapshots', () => {
  it('are the same after splitting and joining', () => {
    const json = JSON.stringify({ text: 'ü"\\😀'.repeat(4000) });
    const parts = splitSnapshot('map', { at: 5, json });
    for (const [key, part] of Object.entries(parts))
      expect(new TextEncoder().encode(key + JSON.stringify(part)).length).toBeLessThan(QUOTA);
    expect(joinSnapshot('map', parts)).toEqual({ at: 5, json });
  });

  it('are null while a part is missing, damaged or of another snapshot', () => {
    const parts: Record<string, unknown> = { ...splitSnapshot('map', { at: 5, json: 'x'.repeat(6000) }) };
    const [first = '', second = ''] = Object.keys(parts);
    expect(joinSnapshot('map', { ...parts, [second]: undefined })).toBeNull();
    expect(joinSnapshot('map', { ...parts, [second]: { at: 4, of: 3, text: 'y' } })).toBeNull();
    expect(joinSnapshot('map', { ...parts, [first]: 'odd' })).toBeNull();
  });
});

describe('a damaged account', () => {
  it.each([0, -1, 65, 5_000_000, 2 ** 32 - 1])('with a value of %i parts is not read to the end', of => {
    let reads = 0;
    const stored = new Proxy<Record<string, unknown>>(
      {},
      {
        get: () => {
          reads += 1;
          return { at: 5, of, text: 'x' };
        },
      },
    );
    expect(joinSnapshot('map', stored)).toBeNull();
    expect(reads).toBeLessThan(100);
  });

  it('does not stop other values', async () => {
    const { desk, sofa, stored } = twoDevices();
    desk.values.goals = 'desk';
    await desk.synchroniser.sendChanges(['goals']);
    stored.set('parcel:map:0', { at: 5, of: 1e9, text: 'x' });
    await sofa.synchroniser.reconcile();
    expect(sofa.values).toEqual({ goals: 'desk' });
  });
});

describe('an erased value', () => {
  it('is not sent again by another device that has not changed it since', async () => {
    const { desk, sofa, stored, wait } = twoDevices();
    desk.values.map = 'desk';
    await desk.synchroniser.sendChanges(['map']);
    await sofa.synchroniser.reconcile();
    wait(10);
    stored.clear();
    stored.set('erased', 1010);
    wait(10);
    await desk.synchroniser.reconcile();
    await sofa.synchroniser.reconcile();
    expect([...stored.keys()]).toEqual(['erased']);
    desk.values.map = 'later';
    await desk.synchroniser.sendChanges(['map']);
    expect([...stored.keys()]).toContain('parcel:map:0');
  });
});

describe('a value that is not set', () => {
  it('and arrives in the form of another version changes and breaks nothing', async () => {
    const { desk, sofa, stored } = twoDevices();
    desk.values.map = NOT_UNDERSTOOD;
    await desk.synchroniser.sendChanges(['map']);
    await sofa.synchroniser.reconcile();
    expect(sofa.values).toEqual({});
    expect([...stored.keys()]).toEqual(['parcel:map:0']);
  });

  it('any more is not sent', async () => {
    const { desk, stored } = twoDevices();
    desk.values.map = 'once';
    await desk.synchroniser.sendChanges(['map']);
    delete desk.values.map;
    stored.clear();
    await desk.synchroniser.reconcile();
    expect([...stored.keys()]).toEqual([]);
  });
});

describe('two devices of one person', () => {
  it('receive each other’s changes', async () => {
    const { desk, sofa } = twoDevices();
    desk.values.map = { happy: 2 };
    await desk.synchroniser.sendChanges(['map']);
    await sofa.synchroniser.reconcile();
    expect(sofa.values).toEqual({ map: { happy: 2 } });
  });

  it('agree on the last writer of each value, not of all values', async () => {
    const { desk, sofa, wait } = twoDevices();
    desk.values.map = 'desk';
    await desk.synchroniser.sendChanges(['map']);
    wait(10);
    sofa.values.map = 'sofa';
    sofa.values.goals = 'sofa';
    await sofa.synchroniser.sendChanges(['map', 'goals']);
    wait(10);
    desk.values.goals = 'desk';
    await desk.synchroniser.sendChanges(['goals']);
    await desk.synchroniser.reconcile();
    await sofa.synchroniser.reconcile();
    expect(desk.values).toEqual({ map: 'sofa', goals: 'desk' });
    expect(sofa.values).toEqual(desk.values);
  });

  it('let a change made offline win over an older one, and lose to a newer one', async () => {
    const { desk, sofa, wait, storage, fill } = twoDevices();
    desk.values.map = 'first';
    await desk.synchroniser.sendChanges(['map']);
    await sofa.synchroniser.reconcile();
    wait(10);
    fill(true);
    sofa.values.map = 'offline';
    await expect(sofa.synchroniser.sendChanges(['map'])).rejects.toThrow(/quota/i);
    fill(false);
    wait(10);
    await sofa.synchroniser.reconcile();
    await desk.synchroniser.reconcile();
    expect(desk.values.map).toBe('offline');
    expect(await storage.readAll()).not.toEqual({});
  });

  it('receive the account’s values when sync is switched on, and send no defaults', async () => {
    const { desk, sofa } = twoDevices();
    sofa.values.map = 'mine before';
    desk.values.map = 'shared';
    await desk.synchroniser.sendChanges(['map']);
    await sofa.synchroniser.reconcile();
    expect(sofa.values).toEqual({ map: 'shared' });
  });

  it('keep both sides’ corrections, and withdrawn ones stay withdrawn', async () => {
    const { desk, sofa, wait } = twoDevices();
    desk.values.corrections = { made: [{ key: 'a', at: 1, title: 'A' }], removed: {} };
    sofa.values.corrections = { made: [{ key: 'b', at: 2, title: 'B' }], removed: {} };
    await desk.synchroniser.sendChanges(['corrections']);
    await sofa.synchroniser.reconcile();
    await desk.synchroniser.reconcile();
    const both = (desk.values.corrections as Made).made.map(({ key }) => key);
    expect(both.sort()).toEqual(['a', 'b']);
    wait(10);
    desk.values.corrections = { made: [{ key: 'b', at: 2, title: 'B' }], removed: { a: 1010 } };
    await desk.synchroniser.sendChanges(['corrections']);
    await sofa.synchroniser.reconcile();
    expect((sofa.values.corrections as Made).made.map(({ key }) => key)).toEqual(['b']);
    expect(sofa.values).toEqual(desk.values);
  });

  it('come to rest: a received value is not sent back', async () => {
    const { desk, sofa, wait, storage } = twoDevices();
    desk.values.map = { b: 1, a: 2 };
    await desk.synchroniser.sendChanges(['map']);
    await sofa.synchroniser.reconcile();
    const before = await storage.readAll();
    wait(10);
    sofa.values.map = { a: 2, b: 1 };
    await sofa.synchroniser.sendChanges(['map']);
    await desk.synchroniser.reconcile();
    expect(await storage.readAll()).toEqual(before);
  });

  it('still send changes after a clock was set back', async () => {
    const { desk, sofa, wait } = twoDevices();
    desk.values.map = 1;
    await desk.synchroniser.sendChanges(['map']);
    wait(-900);
    desk.values.map = 2;
    await desk.synchroniser.sendChanges(['map']);
    await sofa.synchroniser.reconcile();
    expect(sofa.values.map).toBe(2);
  });

  it('remove old parts when a value has become smaller', async () => {
    const { desk, stored } = twoDevices();
    desk.values.map = 'x'.repeat(9000);
    await desk.synchroniser.sendChanges(['map']);
    expect(stored.size).toBeGreaterThan(3);
    desk.values.map = 'x';
    await desk.synchroniser.sendChanges(['map']);
    expect(stored.size).toBe(1);
  });

  it('send the other values where one does not fit, and report the failure', async () => {
    const { desk, storage, stored } = twoDevices();
    const full: SyncStorage = {
      ...storage,
      write: parts =>
        'parcel:map:0' in parts ? Promise.reject(new Error('QUOTA_BYTES')) : storage.write(parts),
    };
    const lap = device(full, () => 2000);
    Object.assign(lap.values, { map: 'too much', goals: 'small' });
    await expect(lap.synchroniser.sendChanges(['map', 'goals'])).rejects.toThrow('QUOTA_BYTES');
    expect([...stored.keys()]).toEqual(['parcel:goals:0']);
    await desk.synchroniser.reconcile();
    expect(desk.values).toEqual({ goals: 'small' });
  });
});
