import { type Field, integer, join, message, text, bytes as wrap } from './protobuf.ts';

/** Numbers of onnx.proto. */
const FLOAT = 1;
const INT64 = 7;
const ATTRIBUTE_INT = 2;
const ATTRIBUTE_STRING = 3;
const ATTRIBUTE_INTS = 7;
const IR_VERSION = 8;
const OPSET = 17;

export type Attribute = number | string | readonly number[];

export interface OnnxNode {
  readonly op: string;
  readonly inputs: readonly string[];
  readonly output: string;
  readonly attributes?: Readonly<Record<string, Attribute>>;
}

export interface OnnxTensor {
  readonly name: string;
  readonly shape: readonly number[];
  readonly values: Float32Array | BigInt64Array;
}

interface OnnxPort {
  readonly name: string;
  /** A word stands for a size that is not fixed. */
  readonly shape: readonly (number | string)[];
}

interface OnnxGraph {
  readonly nodes: readonly OnnxNode[];
  readonly tensors: readonly OnnxTensor[];
  readonly input: OnnxPort;
  readonly output: OnnxPort;
}

function attribute(name: string, value: Attribute): Field {
  if (typeof value === 'number')
    return message(5, [text(1, name), integer(3, value), integer(20, ATTRIBUTE_INT)]);
  if (typeof value === 'string')
    return message(5, [text(1, name), text(4, value), integer(20, ATTRIBUTE_STRING)]);
  return message(5, [text(1, name), ...value.map(one => integer(8, one)), integer(20, ATTRIBUTE_INTS)]);
}

const node = ({ op, inputs, output, attributes = {} }: OnnxNode): Field =>
  message(1, [
    ...inputs.map(input => text(1, input)),
    text(2, output),
    text(3, output),
    text(4, op),
    ...Object.entries(attributes).map(([name, value]) => attribute(name, value)),
  ]);

const tensor = ({ name, shape, values }: OnnxTensor): Field =>
  message(5, [
    ...shape.map(size => integer(1, size)),
    integer(2, values instanceof Float32Array ? FLOAT : INT64),
    text(8, name),
    wrap(9, new Uint8Array(values.buffer, values.byteOffset, values.byteLength)),
  ]);

function port(number: number, { name, shape }: OnnxPort): Field {
  const sizes = shape.map(size => message(1, [typeof size === 'number' ? integer(1, size) : text(2, size)]));
  return message(number, [text(1, name), message(2, [message(1, [integer(1, FLOAT), message(2, sizes)])])]);
}

export function writeOnnx({ nodes, tensors, input, output }: OnnxGraph): Uint8Array {
  const graph = [
    ...nodes.map(node),
    text(2, 'moodlight'),
    ...tensors.map(tensor),
    port(11, input),
    port(12, output),
  ];
  const operators = [text(1, ''), integer(2, OPSET)];
  return join([integer(1, IR_VERSION), message(7, graph), message(8, operators)]);
}
