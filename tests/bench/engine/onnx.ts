import { readFile } from 'node:fs/promises';
import path from 'node:path';
import '@tensorflow/tfjs-backend-cpu';
import { io, type Tensor } from '@tensorflow/tfjs-core';
import { type Attribute, type OnnxNode, type OnnxTensor, writeOnnx } from './onnx-file.ts';

/**
 * The shipped expression network for another runtime. tfjs keeps channels last and ONNX first: kernels are
 * transposed here, and the rows of the dense layer after the flattening reordered, so that neither runtime has to
 * convert while it runs.
 */

interface GraphNode {
  readonly name: string;
  readonly op: string;
  readonly input?: readonly string[];
  readonly attr?: Readonly<Record<string, GraphAttribute>>;
}

interface GraphAttribute {
  readonly s?: string;
  readonly b?: boolean;
  readonly list?: { readonly s?: readonly string[]; readonly i?: readonly string[] };
}

interface Weight {
  readonly shape: readonly number[];
  readonly values: Float32Array;
}

async function readModel(folder: string): Promise<{ nodes: GraphNode[]; weights: Map<string, Weight> }> {
  const model = JSON.parse(await readFile(path.join(folder, 'model.json'), 'utf8'));
  const manifest: io.WeightsManifestConfig = model.weightsManifest;
  const shards = await Promise.all(
    manifest
      .flatMap(group => group.paths)
      .map(async shard => Uint8Array.from(await readFile(path.join(folder, shard)))),
  );
  const joined = io.CompositeArrayBuffer.join(shards.map(shard => shard.buffer));
  const tensors = io.decodeWeights(joined, io.getWeightSpecs(manifest)) as Record<string, Tensor>;
  const weights = Object.entries(tensors).map(
    ([name, tensor]) =>
      [name, { shape: tensor.shape, values: Float32Array.from(tensor.dataSync()) }] as const,
  );
  return { nodes: model.modelTopology.node, weights: new Map(weights) };
}

const decode = (base64 = ''): string => Buffer.from(base64, 'base64').toString();
const numbers = (node: GraphNode, name: string): number[] => (node.attr?.[name]?.list?.i ?? []).map(Number);
const isFused = (node: GraphNode, name: string): boolean =>
  (node.attr?.fused_ops?.list?.s ?? []).map(decode).includes(name);

/** [height, width, in, out] to [out, in, height, width]. */
function turnKernel({ shape, values }: Weight): Weight {
  const [height = 0, width = 0, inside = 0, outside = 0] = shape;
  const turned = new Float32Array(values.length);
  for (let at = 0; at < values.length; at++) {
    const out = at % outside;
    const into = Math.floor(at / outside) % inside;
    const place = Math.floor(at / (outside * inside));
    turned[(out * inside + into) * height * width + place] = values[at] ?? 0;
  }
  return { shape: [outside, inside, height, width], values: turned };
}

/** Rows come as [place, channel] and are wanted as [channel, place]. */
function reorderRows({ shape, values }: Weight, channels: number): Weight {
  const [rows = 0, columns = 0] = shape;
  const places = rows / channels;
  const turned = new Float32Array(values.length);
  for (let row = 0; row < rows; row++) {
    const target = (row % channels) * places + Math.floor(row / channels);
    turned.set(values.subarray(row * columns, (row + 1) * columns), target * columns);
  }
  return { shape, values: turned };
}

const PADDING: Readonly<Record<string, string>> = { SAME: 'SAME_UPPER', VALID: 'VALID' };
const BINARY: Readonly<Record<string, string>> = { Sub: 'Sub', Mul: 'Mul', AddV2: 'Add' };
const UNARY: Readonly<Record<string, string>> = { Relu: 'Relu', Sigmoid: 'Sigmoid' };

class Translator {
  readonly nodes: OnnxNode[] = [];
  readonly tensors: OnnxTensor[] = [];
  #channels = 1;
  #flattened = false;

  constructor(private readonly weights: ReadonlyMap<string, Weight>) {}

  translate(node: GraphNode): void {
    const [first = '', second = ''] = node.input ?? [];
    if (node.op === '_FusedConv2D') this.#convolve(node, this.#weight(second));
    else if (node.op === '_FusedMatMul') this.#multiply(node, this.#weight(second));
    else if (node.op === 'MaxPool') this.#pool(node, first);
    else if (node.op === 'Mean') this.#mean(node, first);
    else if (node.op === 'Reshape') this.#flatten(node, first);
    else if (BINARY[node.op]) this.#add(BINARY[node.op] ?? '', [first, this.#constant(second)], node.name);
    else if (UNARY[node.op]) this.#add(UNARY[node.op] ?? '', [first], node.name);
    else throw new Error(`no ONNX for ${node.op}`);
  }

  #weight(name: string): Weight {
    const weight = this.weights.get(name);
    if (!weight) throw new Error(`${name} is no weight`);
    return weight;
  }

  #add(op: string, inputs: string[], output: string, attributes: Record<string, Attribute> = {}): void {
    this.nodes.push({ op, inputs, output, attributes });
  }

  #keep(name: string, { shape, values }: Weight): string {
    this.tensors.push({ name, shape, values });
    return name;
  }

  /** Another node's output, or one number for all places. */
  #constant(name: string): string {
    const weight = this.weights.get(name);
    if (!weight) return name;
    if (weight.values.length !== 1) throw new Error(`${name}: only single numbers are translated`);
    return this.#keep(name, { shape: [], values: weight.values });
  }

  #withRelu(node: GraphNode, op: string, inputs: string[], attributes: Record<string, Attribute> = {}): void {
    const relu = isFused(node, 'Relu');
    const output = relu ? `${node.name}/before` : node.name;
    this.#add(op, inputs, output, attributes);
    if (relu) this.#add('Relu', [output], node.name);
  }

  #convolve(node: GraphNode, kernel: Weight): void {
    const [input = '', kernelName = '', biasName = ''] = node.input ?? [];
    const inputs = [
      input,
      this.#keep(kernelName, turnKernel(kernel)),
      this.#keep(biasName, this.#weight(biasName)),
    ];
    const strides = numbers(node, 'strides').slice(1, 3);
    this.#channels = kernel.shape[3] ?? 1;
    this.#withRelu(node, 'Conv', inputs, { strides, auto_pad: PADDING[decode(node.attr?.padding?.s)] ?? '' });
  }

  #multiply(node: GraphNode, matrix: Weight): void {
    const [input = '', matrixName = '', biasName = ''] = node.input ?? [];
    const rows = this.#flattened ? reorderRows(matrix, this.#channels) : matrix;
    this.#flattened = false;
    const inputs = [input, this.#keep(matrixName, rows), this.#keep(biasName, this.#weight(biasName))];
    this.#withRelu(node, 'Gemm', inputs);
  }

  #pool(node: GraphNode, input: string): void {
    const window = (name: string): number[] => numbers(node, name).slice(1, 3);
    this.#add('MaxPool', [input], node.name, { kernel_shape: window('ksize'), strides: window('strides') });
  }

  #mean(node: GraphNode, input: string): void {
    this.#add('ReduceMean', [input], node.name, { axes: [2, 3], keepdims: node.attr?.keep_dims?.b ? 1 : 0 });
  }

  #flatten(node: GraphNode, input: string): void {
    this.#flattened = true;
    this.#add('Flatten', [input], node.name, { axis: 1 });
  }
}

const OUTPUT = 'ferplus';

/** The nodes that `output` depends on, in their order in the file. */
function neededFor(nodes: readonly GraphNode[], output: string): GraphNode[] {
  const needed = new Set([output]);
  for (const node of nodes.toReversed())
    if (needed.has(node.name)) for (const input of node.input ?? []) needed.add(input);
  return nodes.filter(({ name, op }) => needed.has(name) && op !== 'Const' && op !== 'Placeholder');
}

export async function exportOnnx(folder: string): Promise<Uint8Array> {
  const { nodes, weights } = await readModel(folder);
  const translator = new Translator(weights);
  for (const node of neededFor(nodes, OUTPUT)) translator.translate(node);
  return writeOnnx({
    nodes: [...translator.nodes, { op: 'Identity', inputs: [OUTPUT], output: 'logits' }],
    tensors: translator.tensors,
    input: { name: 'faces', shape: ['count', 1, 48, 48] },
    output: { name: 'logits', shape: ['count', 7] },
  });
}
