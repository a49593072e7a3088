import type { GraphNode, Weight } from './graph-file.ts';

/** One call of a tfjs kernel: its input tensors by name, and its settings. */
export interface KernelCall {
  readonly kernel: string;
  readonly inputs: { readonly [name: string]: string };
  readonly settings: object;
}

/** Returns the numbers of a constant that a kernel needs as settings (axes, paddings, a shape). */
export type ConstantOf = (name: string) => Weight;

type Translate = (node: GraphNode, constant: ConstantOf) => KernelCall;

const text = (base64 = ''): string => atob(base64);

const numbers = (node: GraphNode, name: string): number[] => (node.attr?.[name]?.list?.i ?? []).map(Number);

/** [batch, height, width, channels]: only the middle two ever differ from 1 here. */
const inPlane = (node: GraphNode, name: string): number[] => numbers(node, name).slice(1, 3);

const inputOf = (node: GraphNode, index: number): string => {
  const name = node.input?.[index];
  if (name === undefined) throw new Error(`${node.name} has no input ${index}`);
  return name;
};

const activationOf = (node: GraphNode): string =>
  (node.attr?.fused_ops?.list?.s ?? []).map(text).includes('Relu') ? 'relu' : 'linear';

const windowOf = (node: GraphNode): object => ({
  strides: inPlane(node, 'strides'),
  pad: text(node.attr?.padding?.s).toLowerCase(),
});

const pairs = (flat: ArrayLike<number>): number[][] =>
  Array.from({ length: flat.length / 2 }, (_, i) => [flat[2 * i] ?? 0, flat[2 * i + 1] ?? 0]);

const binary =
  (kernel: string): Translate =>
  node => ({ kernel, inputs: { a: inputOf(node, 0), b: inputOf(node, 1) }, settings: {} });

const unary =
  (kernel: string): Translate =>
  node => ({ kernel, inputs: { x: inputOf(node, 0) }, settings: {} });

/** Every operation in our networks, with the tfjs kernel that computes it (src/engine/kernels lists the kernels). */
export const OPERATIONS: { readonly [op: string]: Translate } = {
  _FusedConv2D: node => ({
    kernel: 'FusedConv2D',
    inputs: { x: inputOf(node, 0), filter: inputOf(node, 1), bias: inputOf(node, 2) },
    settings: {
      ...windowOf(node),
      dataFormat: 'NHWC',
      dilations: inPlane(node, 'dilations'),
      activation: activationOf(node),
    },
  }),
  DepthwiseConv2dNative: node => ({
    kernel: 'DepthwiseConv2dNative',
    inputs: { x: inputOf(node, 0), filter: inputOf(node, 1) },
    settings: { ...windowOf(node), dataFormat: 'NHWC', dilations: inPlane(node, 'dilations') },
  }),
  _FusedMatMul: node => ({
    kernel: '_FusedMatMul',
    inputs: { a: inputOf(node, 0), b: inputOf(node, 1), bias: inputOf(node, 2) },
    settings: { transposeA: false, transposeB: false, activation: activationOf(node) },
  }),
  MaxPool: node => ({
    kernel: 'MaxPool',
    inputs: { x: inputOf(node, 0) },
    settings: { ...windowOf(node), filterSize: inPlane(node, 'ksize') },
  }),
  Mean: (node, constant) => ({
    kernel: 'Mean',
    inputs: { x: inputOf(node, 0) },
    settings: { axis: [...constant(inputOf(node, 1)).values], keepDims: node.attr?.keep_dims?.b ?? false },
  }),
  Pad: (node, constant) => ({
    kernel: 'PadV2',
    inputs: { x: inputOf(node, 0) },
    settings: { paddings: pairs(constant(inputOf(node, 1)).values), constantValue: 0 },
  }),
  Reshape: (node, constant) => ({
    kernel: 'Reshape',
    inputs: { x: inputOf(node, 0) },
    settings: { shape: [...constant(inputOf(node, 1)).values] },
  }),
  AddV2: binary('Add'),
  Sub: binary('Sub'),
  Mul: binary('Multiply'),
  Relu: unary('Relu'),
  Sigmoid: unary('Sigmoid'),
};
