/**
 * What lives in a document's or worker's memory, by a heap snapshot. (Runtime.queryObjects would say the same and
 * crashes Chromium's renderer on extension pages.)
 */
import type { Devtools, DevtoolsEvent } from '../browser/devtools.ts';
import type { Target } from './targets.ts';

interface Snapshot {
  readonly snapshot: { readonly meta: { readonly node_fields: string[]; readonly node_types: [string[]] } };
  readonly nodes: readonly number[];
  readonly strings: readonly string[];
}

interface Thing {
  readonly type: string;
  readonly name: string;
  readonly bytes: number;
}

/**
 * Objects of the browser that hold pixels. Their classes' own entries are of other types than "native". A video is known
 * by its mark-up: one that plays a file, or that is on no page any more; one that shows a stream looks like an empty one.
 */
const HOLDERS =
  /^(?:Detached )?(?:ImageBitmap|VideoFrame|ImageData|ImageDecoder|OffscreenCanvas|HTMLCanvasElement|<canvas)\b|^Detached <video\b|^<video\b.* src=/;
const BUFFER = 'system / JSArrayBufferData';

export interface Heap {
  /** Names of living objects that hold pixels. */
  readonly holders: readonly string[];
  /** Sizes of the buffers that are large enough to be asked about. */
  readonly buffers: readonly number[];
  readonly bytes: number;
}

function* thingsIn({ snapshot: { meta }, nodes, strings }: Snapshot): Generator<Thing> {
  const field = (name: string): number => meta.node_fields.indexOf(name);
  const [type, name, size] = [field('type'), field('name'), field('self_size')];
  for (let at = 0; at < nodes.length; at += meta.node_fields.length)
    yield {
      type: meta.node_types[0][nodes[at + type] ?? 0] ?? '',
      name: strings[nodes[at + name] ?? 0] ?? '',
      bytes: nodes[at + size] ?? 0,
    };
}

async function takeSnapshot(devtools: Devtools, { sessionId }: Target): Promise<Snapshot> {
  const chunks: string[] = [];
  const stop = devtools.listen((event: DevtoolsEvent) => {
    if (event.method === 'HeapProfiler.addHeapSnapshotChunk' && event.sessionId === sessionId)
      chunks.push(String(event.params.chunk));
  });
  await devtools.send('HeapProfiler.enable', {}, sessionId);
  await devtools.send('HeapProfiler.takeHeapSnapshot', { reportProgress: false }, sessionId);
  stop();
  return JSON.parse(chunks.join('')) as Snapshot;
}

/** After all that nobody holds has been swept. */
export async function heapOf(devtools: Devtools, target: Target, leastBuffer: number): Promise<Heap> {
  const things = [...thingsIn(await takeSnapshot(devtools, target))];
  return {
    holders: things
      .filter(({ type, name }) => type === 'native' && HOLDERS.test(name))
      .map(({ name }) => name),
    buffers: things
      .filter(({ name, bytes }) => name === BUFFER && bytes >= leastBuffer)
      .map(({ bytes }) => bytes)
      .sort((a, b) => b - a),
    bytes: things.reduce((sum, { bytes }) => sum + bytes, 0),
  };
}

/** Where one is kept waiting for ever, all that was ever hung on it is kept with it. */
export async function promisesIn(devtools: Devtools, target: Target): Promise<number> {
  const things = [...thingsIn(await takeSnapshot(devtools, target))];
  return things.filter(({ type, name }) => type === 'object' && name === 'Promise').length;
}

export async function evaluateIn<T>(
  devtools: Devtools,
  { sessionId }: Target,
  expression: string,
): Promise<T> {
  const { result } = await devtools.send<{ result: { value: T } }>(
    'Runtime.evaluate',
    { expression, returnByValue: true, awaitPromise: true },
    sessionId,
  );
  return result.value;
}

/** Null where tfjs does not run. */
export const tensorsIn = (devtools: Devtools, target: Target): Promise<number | null> =>
  evaluateIn(devtools, target, 'globalThis._tfengine?.state.numTensors ?? null');
