import type { ReadFile } from '../frame.ts';

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

const HALF = { sign: 0x8000, rest: 0x7fff, exponent: 0x7c00, fraction: 0x3ff } as const;
/** A single's exponent counts from 127, a half's from 15; both lie above fractions of 23 and 10 bits. */
const REBASED = (127 - 15) << 23;
const SMALLEST = 2 ** -24;

/** Half precision by moving bits: a table of all halves takes longer to fill than our networks to read. */
export function fromHalves(halves: Uint16Array): Float32Array {
  const values = new Float32Array(halves.length);
  const bits = new Uint32Array(values.buffer);
  for (let i = 0; i < halves.length; i++) {
    const half = halves[i]!;
    const sign = (half & HALF.sign) << 16;
    const exponent = half & HALF.exponent;
    if (exponent === 0) values[i] = (sign ? -SMALLEST : SMALLEST) * (half & HALF.fraction);
    else if (exponent === HALF.exponent) bits[i] = sign | 0x7f800000 | ((half & HALF.fraction) << 13);
    else bits[i] = sign | (((half & HALF.rest) << 13) + REBASED);
  }
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
