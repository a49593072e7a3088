import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import Fuse from 'fuse.js';
import MiniSearch from 'minisearch';
import { encode } from '../../data/build/encode.ts';
import { newWork } from '../../data/build/work.ts';
import { type Catalog, openCatalog, type Sighting } from '../../src/catalog/index.ts';
import { LIKENESS_SIZE } from '../../src/catalog/layout.ts';

/**
 * `npm run bench -- catalog`: package bytes, decode time, look-ups per second and memory of the catalog, next to
 * two search libraries holding the same names, and how each grows. Needs `gc()`.
 */

const FILE = new URL('../../data/catalog/catalog.bin', import.meta.url);
const CARDS = 1000;
const PASSES = 5;
const SIZES = [10_000, 30_000, 100_000] as const;
const MEBI = 2 ** 20;

interface Named {
  readonly id: number;
  readonly name: string;
  readonly year: number;
}

const round = (number: number, digits = 1): number => Math.round(number * 10 ** digits) / 10 ** digits;

/** Buffers of collected objects are freed one turn of the event loop after the collection. */
async function memory(): Promise<number> {
  for (let turn = 0; turn < 3; turn += 1) {
    globalThis.gc?.();
    await new Promise(resolve => setTimeout(resolve, 5));
  }
  const { heapUsed, arrayBuffers } = process.memoryUsage();
  return heapUsed + arrayBuffers;
}

interface Grown<T> {
  readonly made: T;
  readonly ms: number;
  readonly mebibytes: number;
}

async function grow<T>(make: () => T | Promise<T>): Promise<Grown<T>> {
  const before = await memory();
  const started = performance.now();
  const made = await make();
  const ms = performance.now() - started;
  return { made, ms: round(ms), mebibytes: round(((await memory()) - before) / MEBI) };
}

interface Rate {
  readonly perSecond: number;
  /** Share of names for which the first answer is the title itself. */
  readonly right: number;
}

/** Seconds of the fastest of several passes: other work on the machine can only add time. */
function best(run: () => void): number {
  const passes = Array.from({ length: PASSES }, () => {
    const started = performance.now();
    run();
    return (performance.now() - started) / 1000;
  });
  return Math.min(...passes);
}

function rate(queries: readonly Named[], first: (query: Named) => number | undefined): Rate {
  let right = 0;
  const seconds = best(() => {
    right = queries.filter(query => first(query) === query.id).length;
  });
  return { perSecond: Math.round(queries.length / seconds), right: round(right / queries.length, 3) };
}

const bytesOf = (bytes: Uint8Array): ArrayBuffer => Uint8Array.from(bytes).buffer;

/** Every n-th title, so that a smaller sample is spread like the whole. */
function spread<T>(all: readonly T[], count: number): T[] {
  const taken = Math.min(count, all.length);
  const at = (i: number): number => Math.floor((i * all.length) / taken);
  return Array.from({ length: taken }, (_, i) => all[at(i)]).filter(one => one !== undefined);
}

const namesOf = (catalog: Catalog): Named[] =>
  Array.from({ length: catalog.size }, (_, id) => {
    const { name, year } = catalog.title(id);
    return { id, name, year };
  });

/** Where more names are asked for than the catalog has, each further one is made from two of its names. */
function enoughNames(real: readonly Named[], count: number): Named[] {
  const made = Array.from({ length: Math.max(0, count - real.length) }, (_, i) => {
    const first = real[i];
    const second = real[real.length - 1 - i];
    return { name: `${first?.name.split(' ')[0] ?? ''} ${second?.name ?? ''}`, year: 1950 + (i % 70) };
  });
  return [...spread(real, count), ...made].map((one, id) => ({ name: one.name, year: one.year, id }));
}

async function ours(names: readonly Named[]) {
  const works = names.map(({ name, year }) => newWork({ kind: 'film', name, year, genres: 1 }));
  const { bytes } = encode({
    likeness: () => new Int8Array(LIKENESS_SIZE),
    works,
    vibes: () => [],
    regard: () => ({ value: 0, sureness: 0 }),
    musicGenres: [],
    moodWords: [],
  });
  const opened = await grow(() => openCatalog(bytesOf(bytes)));
  const own = spread(namesOf(opened.made), 5000);
  const speed = rate(own, ({ name, year }) => opened.made.match({ text: name, year, kind: 'film' })?.title);
  return { bytes: bytes.length, loadMs: opened.ms, mebibytes: opened.mebibytes, ...speed };
}

async function miniSearch(names: readonly Named[]) {
  const make = (): MiniSearch<Named> => {
    const index = new MiniSearch<Named>({ fields: ['name'], storeFields: ['year'] });
    index.addAll(names);
    return index;
  };
  const built = await grow(make);
  const first = ({ name }: Named) =>
    built.made.search(name, { combineWith: 'AND' })[0]?.id as number | undefined;
  return { loadMs: built.ms, mebibytes: built.mebibytes, ...rate(spread(names, 300), first) };
}

async function fuse(names: readonly Named[]) {
  const built = await grow(() => new Fuse(names, { keys: ['name'], threshold: 0.2 }));
  const first = ({ name }: Named) => built.made.search(name.slice(0, 32), { limit: 1 })[0]?.item.id;
  return { loadMs: built.ms, mebibytes: built.mebibytes, ...rate(spread(names, 25), first) };
}

async function shipped() {
  const file = readFileSync(FILE);
  const opened = await grow(() => openCatalog(bytesOf(file)));
  const catalog = opened.made;
  const cold = performance.now();
  catalog.match({ text: 'The Matrix', year: 1999, kind: 'film' });
  const firstMatchMs = round(performance.now() - cold, 2);
  const cards: Sighting[] = spread(namesOf(catalog), CARDS).map(({ name, year }) => ({ text: name, year }));
  const thousandCardsMs = round(
    1000 *
      best(() => {
        for (const card of cards) catalog.match(card);
      }),
    2,
  );
  const { mebibytes, ms } = opened;
  const all = { bytes: file.length, titles: catalog.size, aliases: catalog.columns.aliases.keys.length };
  return { ...all, decodeMs: ms, mebibytes, firstMatchMs, thousandCardsMs };
}

async function bench() {
  const growth = [];
  const names = namesOf(await openCatalog(bytesOf(readFileSync(FILE))));
  for (const size of SIZES) {
    const some = enoughNames(names, size);
    growth.push({
      titles: size,
      moodlight: await ours(some),
      miniSearch: await miniSearch(some),
      fuse: await fuse(some),
    });
  }
  return { shipped: await shipped(), growth };
}

if (!existsSync(FILE)) throw new Error('no data/catalog/catalog.bin: run npm run build:catalog first');
const figures = JSON.stringify(await bench(), null, 2);
if (process.argv[2]) writeFileSync(process.argv[2], `${figures}\n`);
console.log(figures);
