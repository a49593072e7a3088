import type { ReadFile } from './types.ts';

/** A node of a TensorFlow graph as `model.json` writes it; text is in base64, whole numbers are text. */
export interface GraphNode {
  readonly name: string;
  readonly op: string;
  readonly input?: readonly string[];
  readonly attr?: { readonly [name: string]: GraphAttribute };
}

export interface GraphAttribute {
  readonly s?: string;
  readonly b?: boolean;
  readonly list?: { readonly s?: readonly string[]; readonly i?: readonly string[] };
}

export interface Weight {
  readonly shape: readonly number[];
  readonly values: Float32Array | Int32Array;
}

/** A network as its files hold it: nothing of it has been given to a backend yet. */
export interface GraphFile {
  readonly nodes: readonly GraphNode[];
  readonly weights: ReadonlyMap<string, Weight>;
  /** What it answers with unless asked otherwise. */
  readonly outputs: readonly string[];
  readonly metadata: object | undefined;
}

interface WeightEntry {
  readonly name: string;
  readonly shape: readonly number[];
  readonly dtype: string;
  readonly quantization?: { readonly dtype: string };
}

interface ModelJson {
  readonly modelTopology: { readonly node: readonly GraphNode[] };
  readonly weightsManifest: readonly {
    readonly paths: readonly string[];
    readonly weights: readonly WeightEntry[];
  }[];
  readonly signature?: { readonly outputs: { readonly [output: string]: { readonly name: string } } };
  readonly userDefinedMetadata?: object;
}

/** Named by the signature, as `name:0`; without one, the nodes that no other node takes up. */
function outputsOf({ signature, modelTopology: { node } }: ModelJson): string[] {
  if (signature) return Object.values(signature.outputs).map(({ name }) => name.split(':')[0] ?? name);
  const taken = new Set(node.flatMap(({ input = [] }) => input));
  return node.map(({ name }) => name).filter(name => !taken.has(name));
}

/** Every half-precision number there is: a look-up beats taking exponent and fraction apart each time. */
let halves: Float32Array | undefined;

function allHalves(): Float32Array {
  halves ??= Float32Array.from({ length: 1 << 16 }, (_, bits) => {
    const sign = bits & 0x8000 ? -1 : 1;
    const exponent = (bits >> 10) & 31;
    const fraction = (bits & 0x3ff) / 1024;
    if (exponent === 31) return fraction ? Number.NaN : sign * Number.POSITIVE_INFINITY;
    return exponent === 0 ? sign * 2 ** -14 * fraction : sign * 2 ** (exponent - 15) * (1 + fraction);
  });
  return halves;
}

function fromHalves(bits: Uint16Array): Float32Array {
  const table = allHalves();
  const values = new Float32Array(bits.length);
  for (let i = 0; i < bits.length; i++) values[i] = table[bits[i]!]!;
  return values;
}

/** How one kind of number lies in the file. */
const STORED = {
  float16: { bytes: 2, read: (part: ArrayBuffer) => fromHalves(new Uint16Array(part)) },
  float32: { bytes: 4, read: (part: ArrayBuffer) => new Float32Array(part) },
  int32: { bytes: 4, read: (part: ArrayBuffer) => new Int32Array(part) },
} as const;

function kindOf({ name, dtype, quantization }: WeightEntry): (typeof STORED)[keyof typeof STORED] {
  const kind = quantization?.dtype ?? dtype;
  if (!(kind in STORED)) throw new Error(`${name}: cannot read ${kind}`);
  return STORED[kind as keyof typeof STORED];
}

/** Weights lie one behind the other. A copy of each part, because a view must begin at a multiple of its unit. */
function readWeights(entries: readonly WeightEntry[], file: ArrayBuffer): [string, Weight][] {
  let at = 0;
  return entries.map(entry => {
    const { bytes, read } = kindOf(entry);
    const length = bytes * entry.shape.reduce((product, size) => product * size, 1);
    const part = file.slice(at, at + length);
    at += length;
    return [entry.name, { shape: entry.shape, values: read(part) }];
  });
}

async function joined(parts: readonly Promise<ArrayBuffer>[]): Promise<ArrayBuffer> {
  const read = await Promise.all(parts);
  const [only] = read;
  return read.length === 1 && only ? only : new Blob(read).arrayBuffer();
}

/** Reads `<folder>/model.json` and the weights it names. */
export async function readGraphFile(readFile: ReadFile, folder: string): Promise<GraphFile> {
  const text = new TextDecoder().decode(await readFile(`${folder}/model.json`));
  const model: ModelJson = JSON.parse(text);
  const groups = model.weightsManifest.map(async ({ paths, weights }) =>
    readWeights(weights, await joined(paths.map(path => readFile(`${folder}/${path}`)))),
  );
  return {
    nodes: model.modelTopology.node,
    weights: new Map((await Promise.all(groups)).flat()),
    outputs: outputsOf(model),
    metadata: model.userDefinedMetadata,
  };
}
