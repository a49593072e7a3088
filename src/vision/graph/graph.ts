import { engine, type NamedTensorMap, type Tensor, tidy } from '@tensorflow/tfjs-core';
import type { GraphFile, GraphNode, Weight } from './graph-file.ts';
import { type KernelCall, OPERATIONS } from './graph-ops.ts';

/** A kernel call in its place in the graph. */
interface Step extends KernelCall {
  readonly output: string;
  /** Tensors nobody asks for afterwards. */
  readonly spent: readonly string[];
}

/**
 * A network on the backend in force. It walks the graph itself, because tfjs-converter's executor brings every
 * operation there is, and costs more at the start than all the networks here (docs/PERFORMANCE.md).
 */
export interface Graph {
  readonly metadata: object | undefined;
  /** The asked-for outputs joined end to end, as numbers. */
  run(input: Float32Array, shape: readonly number[]): Promise<Float32Array>;
  dispose(): void;
}

const PLACEHOLDER = 'Placeholder';

/** The nodes that `outputs` need, in the file's order, which is one in which they can run. */
function neededFor(nodes: readonly GraphNode[], outputs: readonly string[]): GraphNode[] {
  const byName = new Map(nodes.map(node => [node.name, node]));
  const needed = new Set<string>();
  const ask = (name: string): void => {
    if (needed.has(name)) return;
    needed.add(name);
    byName.get(name)?.input?.forEach(ask);
  };
  outputs.forEach(ask);
  return nodes.filter(({ name }) => needed.has(name));
}

type Call = Omit<Step, 'spent'>;

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

/** Goes through the calls from the last one: what is met for the first time is asked for no more afterwards. */
function markSpent(calls: readonly Call[], kept: ReadonlySet<string>): Step[] {
  const met = new Set(kept);
  const steps = calls.toReversed().map(call => {
    const spent = new Set(Object.values(call.inputs).filter(name => !met.has(name)));
    for (const name of spent) met.add(name);
    return { ...call, spent: [...spent] };
  });
  return steps.reverse();
}

const toTensor = (values: Float32Array | Int32Array, shape: readonly number[]): Tensor =>
  engine().makeTensor(values, [...shape], values instanceof Int32Array ? 'int32' : 'float32') as Tensor;

const runKernel = (kernel: string, inputs: NamedTensorMap, settings: object): Tensor =>
  engine().runKernel(kernel, inputs, settings as Parameters<ReturnType<typeof engine>['runKernel']>[2]);

const reshape = (x: Tensor, shape: readonly number[]): Tensor => runKernel('Reshape', { x }, { shape });

/** The kernel multiplies stacks of matrices: ours are stacks of one. */
function multiply({ a, b, bias }: NamedTensorMap, settings: object): Tensor {
  const [rows = 1, inside = 1] = a?.shape ?? [];
  const [, outside = 1] = b?.shape ?? [];
  const stacked = {
    a: reshape(a as Tensor, [1, rows, inside]),
    b: reshape(b as Tensor, [1, inside, outside]),
    bias: bias as Tensor,
  };
  return reshape(runKernel('_FusedMatMul', stacked, settings), [rows, outside]);
}

function call({ kernel, inputs, settings }: KernelCall, tensors: ReadonlyMap<string, Tensor>): Tensor {
  const named: NamedTensorMap = {};
  for (const [name, source] of Object.entries(inputs)) named[name] = tensors.get(source) as Tensor;
  return kernel === '_FusedMatMul' ? multiply(named, settings) : runKernel(kernel, named, settings);
}

function runSteps(steps: readonly Step[], tensors: Map<string, Tensor>): void {
  for (const step of steps) {
    tensors.set(step.output, call(step, tensors));
    for (const name of step.spent) tensors.get(name)?.dispose();
  }
}

/** Concat alone takes a list where others take names; tfjs's own `concat` casts it likewise. */
function joinFlat(tensors: readonly Tensor[]): Tensor {
  const flat = tensors.map(tensor => reshape(tensor, [tensor.size]));
  return runKernel('Concat', flat as unknown as NamedTensorMap, { axis: 0 });
}

/** Gives a network to the backend in force. Only what `outputs` need is taken. */
export function buildGraph(file: GraphFile, outputs = file.outputs): Graph {
  const nodes = neededFor(file.nodes, outputs);
  const input = nodes.find(({ op }) => op === PLACEHOLDER)?.name ?? '';
  const steps = markSpent(callsFor(file, nodes), new Set([...outputs, ...file.weights.keys()]));
  const asked = new Set(steps.flatMap(({ inputs }) => Object.values(inputs)));
  const kept = [...file.weights].filter(([name]) => asked.has(name));
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
