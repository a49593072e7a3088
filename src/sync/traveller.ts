import { erasedAt, leftOver, type Parcel, pack, unpack } from './parcel.ts';
import { inOrder, markOf } from './same.ts';

/** What of a machine travels: a setting, or all corrections. */
export interface Thing {
  readonly name: string;
  /** Undefined where nothing was ever set: that does not travel. */
  readonly read: () => Promise<unknown>;
  /** Leaves alone what this version does not understand. */
  readonly write: (value: unknown) => Promise<void>;
  /** True where writing keeps what is here as well; elsewhere the later writer wins. */
  readonly merges?: boolean;
}

/** The browser's own synchronised storage. */
export interface Carrier {
  readonly all: () => Promise<Readonly<Record<string, unknown>>>;
  readonly put: (parts: Readonly<Record<string, unknown>>) => Promise<void>;
  readonly drop: (keys: readonly string[]) => Promise<void>;
}

/** When this machine last changed or took each thing, and a mark of what it was then. */
export type Stamps = Readonly<Record<string, { readonly at: number; readonly mark: number }>>;

export interface Notes {
  readonly get: () => Promise<Stamps>;
  readonly set: (stamps: Stamps) => Promise<void>;
}

const parse = (json: string): unknown => {
  try {
    return JSON.parse(json);
  } catch (error) {
    console.info('A parcel that is no JSON.', error);
    return undefined;
  }
};

/** Each gets its turn, whatever becomes of the others. */
async function forEach(things: readonly Thing[], work: (thing: Thing) => Promise<void>): Promise<void> {
  const failures: unknown[] = [];
  for (const thing of things) await work(thing).catch(error => failures.push(error));
  if (failures.length > 0) throw failures[0];
}

/** Carries things between this machine and the others, the last writer of each winning; one errand at a time. */
export class Traveller {
  #errand: Promise<void> = Promise.resolve();

  constructor(
    private readonly things: readonly Thing[],
    private readonly carrier: Carrier,
    private readonly notes: Notes,
    private readonly now: () => number = Date.now,
  ) {}

  /** Something was changed here: noted with its time at once, then sent. What came from elsewhere is no change. */
  changed(names: readonly string[]): Promise<void> {
    const things = this.things.filter(({ name }) => names.includes(name));
    return this.#next(() =>
      forEach(things, async thing => {
        if (await this.#note(thing)) await this.#send(thing);
      }),
    );
  }

  /** Takes what is newer elsewhere, sends what is newer here: at the start, and when the carrier brings something. */
  reconcile(): Promise<void> {
    return this.#next(async () => {
      const stored = await this.carrier.all();
      const erased = erasedAt(stored);
      await forEach(this.things, async thing => this.#settle(thing, unpack(thing.name, stored), erased));
    });
  }

  /** Who asked hears of a failure; the next errand has its turn all the same. */
  #next(errand: () => Promise<void>): Promise<void> {
    const done = this.#errand.then(errand);
    this.#errand = done.catch(() => undefined);
    return done;
  }

  async #settle(thing: Thing, parcel: Parcel | null, erased: number): Promise<void> {
    const known = (await this.notes.get())[thing.name];
    // A change whose note was lost with the worker counts as made now; one never noted gives way to the others.
    if (known || !parcel) await this.#note(thing);
    const own = (await this.notes.get())[thing.name]?.at ?? 0;
    if (parcel && (thing.merges || parcel.at > own)) await this.#take(thing, parcel);
    else if (own > Math.max(parcel?.at ?? 0, erased)) await this.#send(thing);
  }

  /** The change that writing causes is looked at after this errand, when the mark knows it. */
  async #take(thing: Thing, { at, json }: Parcel): Promise<void> {
    const other = parse(json);
    if (other === undefined) return;
    await thing.write(other);
    const value = await thing.read();
    // Not understood by this version, and nothing was set here before: there is nothing to be noted or sent.
    if (value === undefined) return;
    const own = inOrder(value);
    const hasMore = thing.merges === true && own !== json;
    await this.#stamp(thing.name, hasMore ? Math.max(this.now(), at + 1) : at, own);
    if (hasMore) await this.#send(thing);
  }

  /** True where it differs from what was last sent or taken. A clock set back does not make a change older. */
  async #note(thing: Thing): Promise<boolean> {
    const value = await thing.read();
    const before = (await this.notes.get())[thing.name];
    if (value === undefined || before?.mark === markOf(inOrder(value))) return false;
    await this.#stamp(thing.name, Math.max(this.now(), (before?.at ?? 0) + 1), inOrder(value));
    return true;
  }

  async #stamp(name: string, at: number, json: string): Promise<void> {
    await this.notes.set({ ...(await this.notes.get()), [name]: { at, mark: markOf(json) } });
  }

  async #send(thing: Thing): Promise<void> {
    const value = await thing.read();
    if (value === undefined) return;
    const at = (await this.notes.get())[thing.name]?.at ?? this.now();
    const written = pack(thing.name, { at, json: inOrder(value) });
    await this.carrier.put(written);
    const old = leftOver(thing.name, await this.carrier.all(), written);
    if (old.length > 0) await this.carrier.drop(old);
  }
}
