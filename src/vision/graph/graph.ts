import { engine, type NamedTensorMap, type Tensor, tidy } from '@tensorflow/tfjs-core';
import type { GraphFile, GraphNode, Weight } from './graph-file.ts';
import { type KernelCall, OPERATIONS } from './graph-ops.ts';

/** A kernel call and where its result goes. */
interface Step extends KernelCall {
  readonly output: string;
  /** Tensors that no later step needs. */
  readonly unneeded: readonly string[];
}

/**
 * A network on the current backend. It runs the graph itself, because tfjs-converter's executor contains every
 * operation of TensorFlow, and takes longer to load than all our networks (docs/PERFORMANCE.md).
 */
export interface Graph {
  readonly metadata: object | undefined;
  /** The numbers of all outputs, one output after another. */
  run(input: Float32Array, shape: readonly number[]): Promise<Float32Array>;
  dispose(): void;
}

const PLACEHOLDER = 'Placeholder';

/** The nodes that `outputs` need, in the file's order, in which every node comes after its inputs. */
function neededFor(nodes: readonly GraphNode[], outputs: readonly string[]): GraphNode[] {
  const byName = new Map(nodes.map(node => [node.name, node]));
  const needed = new Set<string>();
  const add = (name: string): void => {
    if (needed.has(name)) return;
    needed.add(name);
    byName.get(name)?.input?.forEach(add);
  };
  outputs.forEach(add);
  return nodes.filter(({ name }) => needed.has(name));
}

type Call = Omit<Step, 'unneeded'>;

function callsFor({ weights }: GraphFile, nodes: readonly GraphNode[]): Call[] {
  const constant = (name: string): Weight => {
    const weight = weights.get(name);
    if (!weight) throw new Error(`${name} is not a constant`);
    return weight;
  };
  return nodes
    .filter(({ op }) => op !== 'Const' && op !== PLACEHOLDER)
    .map(node => {
      const translate = OPERATIONS[node.op];
      if (!translate) throw new Error(`${node.name}: ${node.op} is not among our operations`);
      return { ...translate(node, constant), output: node.name };
    });
}

/** Goes through the calls backwards: a tensor met for the first time is not needed after that call. */
function markUnneeded(calls: readonly Call[], kept: ReadonlySet<string>): Step[] {
  const met = new Set(kept);
  const steps = calls.toReversed().map(call => {
    const unneeded = new Set(Object.values(call.inputs).filter(name => !met.has(name)));
    for (const name of unneeded) met.add(name);
    return { ...call, unneeded: [...unneeded] };
  });
  return steps.reverse();
}

const toTensor = (values: Float32Array | Int32Array, shape: readonly number[]): Tensor =>
  engine().makeTensor(values, [...shape], values instanceof Int32Array ? 'int32' : 'float32') as Tensor;

const runKernel = (kernel: string, inputs: NamedTensorMap, settings: object): Tensor =>
  engine().runKernel(kernel, inputs, settings as Parameters<ReturnType<typeof engine>['runKernel']>[2]);

const reshape = (x: Tensor, shape: readonly number[]): Tensor => runKernel('Reshape', { x }, { shape });

/** The kernel multiplies batches of matrices; ours are batches of one. */
function multiply({ a, b, bias }: NamedTensorMap, settings: object): Tensor {
  const [rows = 1, inside = 1] = a?.shape ?? [];
  const [, outside = 1] = b?.shape ?? [];
  const batches = {
    a: reshape(a as Tensor, [1, rows, inside]),
    b: reshape(b as Tensor, [1, inside, outside]),
    bias: bias as Tensor,
  };
  return reshape(runKernel('_FusedMatMul', batches, settings), [rows, outside]);
}

function call({ kernel, inputs, settings }: KernelCall, tensors: ReadonlyMap<string, Tensor>): Tensor {
  const named: NamedTensorMap = {};
  for (const [name, source] of Object.entries(inputs)) named[name] = tensors.get(source) as Tensor;
  return kernel === '_FusedMatMul' ? multiply(named, settings) : runKernel(kernel, named, settings);
}

function runSteps(steps: readonly Step[], tensors: Map<string, Tensor>): void {
  for (const step of steps) {
    tensors.set(step.output, call(step, tensors));
    for (const name of step.unneeded) tensors.get(name)?.dispose();
  }
}

/** Concat takes a list of tensors where other kernels take names; tfjs's own `concat` uses the same cast. */
function joinFlat(tensors: readonly Tensor[]): Tensor {
  const flat = tensors.map(tensor => reshape(tensor, [tensor.size]));
  return runKernel('Concat', flat as unknown as NamedTensorMap, { axis: 0 });
}

/** Loads a network into the current backend: only the nodes and weights that `outputs` need. */
export function buildGraph(file: GraphFile, outputs = file.outputs): Graph {
  const nodes = neededFor(file.nodes, outputs);
  const input = nodes.find(({ op }) => op === PLACEHOLDER)?.name ?? '';
  const steps = markUnneeded(callsFor(file, nodes), new Set([...outputs, ...file.weights.keys()]));
  const inputsUsed = new Set(steps.flatMap(({ inputs }) => Object.values(inputs)));
  const kept = [...file.weights].filter(([name]) => inputsUsed.has(name));
  const weights = new Map(kept.map(([name, { values, shape }]) => [name, toTensor(values, shape)]));
  return {
    metadata: file.metadata,
    async run(values, shape) {
      const answer = tidy(() => {
        const tensors = new Map([...weights, [input, toTensor(values, shape)]]);
        runSteps(steps, tensors);
        return joinFlat(outputs.map(name => tensors.get(name) as Tensor));
      });
      const numbers = (await answer.data()) as Float32Array;
      answer.dispose();
      return numbers;
    },
    dispose() {
      for (const weight of weights.values()) weight.dispose();
    },
  };
}
