import type { ReadFile } from '../frame.ts';

/** A node of a TensorFlow graph as in `model.json`: strings are in base64, integers are strings. */
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

/** A network as read from its files, before it is loaded into a backend. */
export interface GraphFile {
  readonly nodes: readonly GraphNode[];
  readonly weights: ReadonlyMap<string, Weight>;
  /** The default outputs. */
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

/** Named by the signature, as `name:0`; without a signature, the nodes that no other node uses as input. */
function outputsOf({ signature, modelTopology: { node } }: ModelJson): string[] {
  if (signature) return Object.values(signature.outputs).map(({ name }) => name.split(':')[0] ?? name);
  const used = new Set(node.flatMap(({ input = [] }) => input));
  return node.map(({ name }) => name).filter(name => !used.has(name));
}

const HALF = { sign: 0x8000, rest: 0x7fff, exponent: 0x7c00, fraction: 0x3ff } as const;
/** The exponent's bias is 127 in single and 15 in half precision; the fraction below it has 23 and 10 bits. */
const REBASED = (127 - 15) << 23;
const SMALLEST = 2 ** -24;

/** Converts half precision by shifting bits: filling a table of all halves takes longer than converting our networks. */
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

/** Size and reader of each number format in the file. */
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

/** Weights follow one another in the file. Each part is copied, because a typed array must begin at a multiple of its element size. */
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
