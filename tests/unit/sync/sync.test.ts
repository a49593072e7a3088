import { describe, expect, it } from 'vitest';
import { type Corrected, mergeCorrections } from '../../../src/corrections/merge-corrections.ts';
import { pack, unpack } from '../../../src/sync/parcel.ts';
import { type Carrier, type Stamps, type Thing, Traveller } from '../../../src/sync/traveller.ts';

const QUOTA = 8192;

/** The browser's synchronised storage: one for both machines, refusing what the browser refuses. */
function account() {
  const stored = new Map<string, unknown>();
  let isFull = false;
  const carrier: Carrier = {
    all: async () => structuredClone(Object.fromEntries(stored)),
    put: async parts => {
      const bytes = (key: string, value: unknown) =>
        new TextEncoder().encode(key + JSON.stringify(value)).length;
      if (isFull || Object.entries(parts).some(([key, value]) => bytes(key, value) > QUOTA))
        throw new Error('QUOTA_BYTES quota exceeded');
      for (const [key, value] of Object.entries(parts)) stored.set(key, structuredClone(value));
    },
    drop: async keys => {
      for (const key of keys) stored.delete(key);
    },
  };
  return {
    carrier,
    stored,
    fill: (full: boolean) => {
      isFull = full;
    },
  };
}

/** Another version's, which this one leaves alone. */
const NOT_UNDERSTOOD = 'of another version';

type Made = Corrected<{ readonly key: string; readonly at: number; readonly title: string }>;

/** One of the person's machines, with a setting each of two kinds, and corrections. */
function machine(carrier: Carrier, clock: () => number) {
  const values: Record<string, unknown> = {};
  let stamps: Stamps = {};
  const thing = (name: string, merge?: (own: unknown, other: unknown) => unknown): Thing => ({
    name,
    read: async () => values[name],
    write: async value => {
      if (value !== NOT_UNDERSTOOD) values[name] = merge ? merge(values[name], value) : value;
    },
    merges: merge !== undefined,
  });
  const both = (own: unknown, other: unknown): Made =>
    mergeCorrections((own ?? { made: [], removed: {} }) as Made, other as Made);
  const notes = {
    get: async () => stamps,
    set: async (next: Stamps) => {
      stamps = next;
    },
  };
  const things = [thing('map'), thing('goals'), thing('corrections', both)];
  return {
    values,
    traveller: new Traveller(things, carrier, notes, clock),
    forgetNotes: () => (stamps = {}),
  };
}

function twoMachines() {
  let now = 1000;
  const shared = account();
  const clock = () => now;
  const [desk, sofa] = [machine(shared.carrier, clock), machine(shared.carrier, clock)];
  const wait = (ms: number): void => {
    now += ms;
  };
  return { ...shared, desk, sofa, wait };
}

describe('parcels', () => {
  it('come out as they went in, whatever is in them', () => {
    const json = JSON.stringify({ text: 'ü"\\😀'.repeat(4000) });
    const parts = pack('map', { at: 5, json });
    for (const [key, part] of Object.entries(parts))
      expect(new TextEncoder().encode(key + JSON.stringify(part)).length).toBeLessThan(QUOTA);
    expect(unpack('map', parts)).toEqual({ at: 5, json });
  });

  it('are none while a part is missing or of another writing', () => {
    const parts: Record<string, unknown> = { ...pack('map', { at: 5, json: 'x'.repeat(6000) }) };
    const [first = '', second = ''] = Object.keys(parts);
    expect(unpack('map', { ...parts, [second]: undefined })).toBeNull();
    expect(unpack('map', { ...parts, [second]: { at: 4, of: 3, text: 'y' } })).toBeNull();
    expect(unpack('map', { ...parts, [first]: 'odd' })).toBeNull();
  });
});

describe('an account that is damaged', () => {
  it.each([0, -1, 65, 5_000_000, 2 ** 32 - 1])('with a thing of %i parts is not read to the end', of => {
    let looked = 0;
    const stored = new Proxy<Record<string, unknown>>(
      {},
      {
        get: () => {
          looked += 1;
          return { at: 5, of, text: 'x' };
        },
      },
    );
    expect(unpack('map', stored)).toBeNull();
    expect(looked).toBeLessThan(100);
  });

  it('stops nothing else from travelling', async () => {
    const { desk, sofa, stored } = twoMachines();
    desk.values.goals = 'desk';
    await desk.traveller.changed(['goals']);
    stored.set('parcel:map:0', { at: 5, of: 1e9, text: 'x' });
    await sofa.traveller.reconcile();
    expect(sofa.values).toEqual({ goals: 'desk' });
  });
});

describe('what was erased', () => {
  it('on one machine is not sent again by another that has not changed it since', async () => {
    const { desk, sofa, stored, wait } = twoMachines();
    desk.values.map = 'desk';
    await desk.traveller.changed(['map']);
    await sofa.traveller.reconcile();
    wait(10);
    stored.clear();
    stored.set('erased', 1010);
    wait(10);
    await desk.traveller.reconcile();
    await sofa.traveller.reconcile();
    expect([...stored.keys()]).toEqual(['erased']);
    desk.values.map = 'later';
    await desk.traveller.changed(['map']);
    expect([...stored.keys()]).toContain('parcel:map:0');
  });
});

describe('a thing that is not set', () => {
  it('and comes from a version that says it otherwise changes and breaks nothing', async () => {
    const { desk, sofa, stored } = twoMachines();
    desk.values.map = NOT_UNDERSTOOD;
    await desk.traveller.changed(['map']);
    await sofa.traveller.reconcile();
    expect(sofa.values).toEqual({});
    expect([...stored.keys()]).toEqual(['parcel:map:0']);
  });

  it('any more is not sent', async () => {
    const { desk, stored } = twoMachines();
    desk.values.map = 'once';
    await desk.traveller.changed(['map']);
    delete desk.values.map;
    stored.clear();
    await desk.traveller.reconcile();
    expect([...stored.keys()]).toEqual([]);
  });
});

describe('two machines of one person', () => {
  it('get each other’s changes', async () => {
    const { desk, sofa } = twoMachines();
    desk.values.map = { happy: 2 };
    await desk.traveller.changed(['map']);
    await sofa.traveller.reconcile();
    expect(sofa.values).toEqual({ map: { happy: 2 } });
  });

  it('agree on the last writer of each thing, not of all', async () => {
    const { desk, sofa, wait } = twoMachines();
    desk.values.map = 'desk';
    await desk.traveller.changed(['map']);
    wait(10);
    sofa.values.map = 'sofa';
    sofa.values.goals = 'sofa';
    await sofa.traveller.changed(['map', 'goals']);
    wait(10);
    desk.values.goals = 'desk';
    await desk.traveller.changed(['goals']);
    await desk.traveller.reconcile();
    await sofa.traveller.reconcile();
    expect(desk.values).toEqual({ map: 'sofa', goals: 'desk' });
    expect(sofa.values).toEqual(desk.values);
  });

  it('let a change made offline win over an older one, and lose to a newer one', async () => {
    const { desk, sofa, wait, carrier, fill } = twoMachines();
    desk.values.map = 'first';
    await desk.traveller.changed(['map']);
    await sofa.traveller.reconcile();
    wait(10);
    fill(true);
    sofa.values.map = 'offline';
    await expect(sofa.traveller.changed(['map'])).rejects.toThrow(/quota/i);
    fill(false);
    wait(10);
    await sofa.traveller.reconcile();
    await desk.traveller.reconcile();
    expect(desk.values.map).toBe('offline');
    expect(await carrier.all()).not.toEqual({});
  });

  it('take what is there when a new one is switched on, and give nothing of their defaults', async () => {
    const { desk, sofa } = twoMachines();
    sofa.values.map = 'mine before';
    desk.values.map = 'shared';
    await desk.traveller.changed(['map']);
    await sofa.traveller.reconcile();
    expect(sofa.values).toEqual({ map: 'shared' });
  });

  it('keep both sides’ corrections, and what was taken back stays so', async () => {
    const { desk, sofa, wait } = twoMachines();
    desk.values.corrections = { made: [{ key: 'a', at: 1, title: 'A' }], removed: {} };
    sofa.values.corrections = { made: [{ key: 'b', at: 2, title: 'B' }], removed: {} };
    await desk.traveller.changed(['corrections']);
    await sofa.traveller.reconcile();
    await desk.traveller.reconcile();
    const both = (desk.values.corrections as Made).made.map(({ key }) => key);
    expect(both.sort()).toEqual(['a', 'b']);
    wait(10);
    desk.values.corrections = { made: [{ key: 'b', at: 2, title: 'B' }], removed: { a: 1010 } };
    await desk.traveller.changed(['corrections']);
    await sofa.traveller.reconcile();
    expect((sofa.values.corrections as Made).made.map(({ key }) => key)).toEqual(['b']);
    expect(sofa.values).toEqual(desk.values);
  });

  it('come to rest: what was taken is not sent back', async () => {
    const { desk, sofa, wait, carrier } = twoMachines();
    desk.values.map = { b: 1, a: 2 };
    await desk.traveller.changed(['map']);
    await sofa.traveller.reconcile();
    const before = await carrier.all();
    wait(10);
    sofa.values.map = { a: 2, b: 1 };
    await sofa.traveller.changed(['map']);
    await desk.traveller.reconcile();
    expect(await carrier.all()).toEqual(before);
  });

  it('survive a clock that jumps back', async () => {
    const { desk, sofa, wait } = twoMachines();
    desk.values.map = 1;
    await desk.traveller.changed(['map']);
    wait(-900);
    desk.values.map = 2;
    await desk.traveller.changed(['map']);
    await sofa.traveller.reconcile();
    expect(sofa.values.map).toBe(2);
  });

  it('leave no parts behind when a thing has become smaller', async () => {
    const { desk, stored } = twoMachines();
    desk.values.map = 'x'.repeat(9000);
    await desk.traveller.changed(['map']);
    expect(stored.size).toBeGreaterThan(3);
    desk.values.map = 'x';
    await desk.traveller.changed(['map']);
    expect(stored.size).toBe(1);
  });

  it('carry the rest where one thing does not fit, and say so', async () => {
    const { desk, carrier, stored } = twoMachines();
    const put = carrier.put;
    const picky: Carrier = {
      ...carrier,
      put: parts => ('parcel:map:0' in parts ? Promise.reject(new Error('QUOTA_BYTES')) : put(parts)),
    };
    const lap = machine(picky, () => 2000);
    Object.assign(lap.values, { map: 'too much', goals: 'small' });
    await expect(lap.traveller.changed(['map', 'goals'])).rejects.toThrow('QUOTA_BYTES');
    expect([...stored.keys()]).toEqual(['parcel:goals:0']);
    await desk.traveller.reconcile();
    expect(desk.values).toEqual({ goals: 'small' });
  });
});
