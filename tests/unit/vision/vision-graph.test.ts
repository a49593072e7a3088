import { memory, type Tensor, tensor4d } from '@tensorflow/tfjs-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { buildGraph, type Graph } from '../../../src/vision/graph/graph.ts';
import { fromHalves, readGraphFile } from '../../../src/vision/graph/graph-file.ts';
import { loadGraphWithTfjs } from '../../support/fakes/graph-model.ts';
import { readModelFile, useBackend } from '../../support/fakes/node-vision.ts';

const LAYER = 'StatefulPartitionedCall/functional_1/';
type Shape = [number, number, number, number];

const NETS: { folder: string; shape: Shape; outputs: string[] }[] = [
  { folder: 'expression', shape: [2, 48, 48, 1], outputs: ['ferplus'] },
  { folder: 'blazeface', shape: [1, 256, 256, 3], outputs: [33, 36].map(n => `${LAYER}conv2d_${n}/BiasAdd`) },
];

/** Numbers that vary like noise and are the same on every run. */
const noise = (length: number): Float32Array =>
  Float32Array.from({ length }, (_, i) => Math.sin(i * 12.9898) * 0.7);

describe.each(NETS)('our executor on $folder', ({ folder, shape, outputs }) => {
  let ours: Graph;
  const input = noise(shape.reduce((product, size) => product * size, 1));

  beforeAll(async () => {
    await useBackend('wasm');
    ours = buildGraph(await readGraphFile(readModelFile, folder), outputs);
  });
  afterAll(() => ours.dispose());

  it("answers as tfjs's own executor does", async () => {
    const theirs = await loadGraphWithTfjs(readModelFile, folder);
    const tensors = theirs.execute(tensor4d(input, shape), [...outputs]) as Tensor | Tensor[];
    const expected = [tensors].flat().flatMap(tensor => [...tensor.dataSync()]);
    const answer = await ours.run(input, shape);
    expect(answer).toHaveLength(expected.length);
    expect(Math.max(...answer.map((value, i) => Math.abs(value - (expected[i] ?? Number.NaN))))).toBeLessThan(
      1e-4,
    );
  });

  it('keeps no tensors except its weights', async () => {
    const before = memory().numTensors;
    for (let i = 0; i < 3; i++) await ours.run(input, shape);
    expect(memory().numTensors).toBe(before);
  });
});

it('names an operation that it does not know', async () => {
  const file = await readGraphFile(readModelFile, 'expression');
  const nodes = file.nodes.map(node => (node.op === 'MaxPool' ? { ...node, op: 'AvgPool' } : node));
  expect(() => buildGraph({ ...file, nodes })).toThrow('AvgPool is not among our operations');
});

it('refuses a number format that it cannot read', async () => {
  const withOtherFormat = async (path: string): Promise<ArrayBuffer> => {
    const bytes = await readModelFile(path);
    if (!path.endsWith('.json')) return bytes;
    const text = new TextDecoder().decode(bytes).replaceAll('"float16"', '"uint8"');
    return new TextEncoder().encode(text).buffer;
  };
  await expect(readGraphFile(withOtherFormat, 'expression')).rejects.toThrow('cannot read uint8');
});

it('reads half-precision numbers of every kind', () => {
  const halves = [0x0000, 0x3c00, 0xc000, 0x3555, 0x0001, 0x83ff, 0x7bff, 0x7c00, 0xfc00];
  const [third, subnormal] = [0.333251953125, -(2 ** -14) * (1023 / 1024)];
  const expected = [0, 1, -2, third, 2 ** -24, subnormal, 65504, Infinity, -Infinity];
  expect([...fromHalves(Uint16Array.from(halves))]).toEqual(expected);
  expect(fromHalves(Uint16Array.of(0x7e00))[0]).toBeNaN();
});
