import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import type { GraphModel } from '@tensorflow/tfjs';
import { type Tensor, tensor4d } from '@tensorflow/tfjs-core';
import { loadGraphWithTfjs } from '../../support/fakes/graph-model.ts';
import { useBackend } from '../../support/fakes/node-vision.ts';
import { readFerSplit } from './fer-sheets.ts';

/**
 * Compares both exports with what PyTorch answered: `parity` has full float32 weights and must agree up to
 * rounding, `expression` is the shipped model in float16.
 */
const EXPORTS = { parity: 'models/training/runs', expression: 'models' } as const;
const HEADS = ['ferplus', 'fer2013'] as const;
const MOST = { parity: 1e-3, expression: 0.1 } as const;

const at = (path: string): string => fileURLToPath(new URL(`../../../${path}`, import.meta.url));

type Answers = Record<(typeof HEADS)[number], number[][]>;

const largestDifference = (got: ArrayLike<number>, wanted: readonly number[]): number =>
  wanted.reduce((most, value, i) => Math.max(most, Math.abs(value - (got[i] ?? Number.NaN))), 0);

async function compare(net: GraphModel, input: Tensor, answers: Answers): Promise<Record<string, number>> {
  const outputs = net.execute(input, [...HEADS]) as Tensor[];
  const differences = outputs.map(async (output, i): Promise<[string, number]> => {
    const head = HEADS[i] ?? 'ferplus';
    return [head, largestDifference(await output.data(), answers[head].flat())];
  });
  return Object.fromEntries(await Promise.all(differences));
}

const { values } = parseArgs({ options: { dir: { type: 'string' } } });
const answersFile = at('models/training/runs/parity/answers.json');
if (!values.dir || !existsSync(answersFile)) {
  console.error('npm run eval -- expression-parity --dir <folder>, after models/training/export_tfjs.py');
  process.exit(2);
}
const answers: Answers = JSON.parse(await readFile(answersFile, 'utf8'));
const faces = await readFerSplit(values.dir, 'public', answers.ferplus.length);
const pixels = Float32Array.from(faces.flatMap(({ grey }) => Array.from(grey)));

for (const backend of ['cpu', 'wasm'] as const) {
  await useBackend(backend);
  const input = tensor4d(pixels, [faces.length, 48, 48, 1]);
  for (const [name, folder] of Object.entries(EXPORTS) as [keyof typeof EXPORTS, string][]) {
    const net = await loadGraphWithTfjs(
      async path => Uint8Array.from(await readFile(at(`${folder}/${path}`))).buffer,
      name,
    );
    const largest = await compare(net, input, answers);
    console.log(JSON.stringify({ backend, export: name, faces: faces.length, largestDifference: largest }));
    if (Object.values(largest).some(difference => !(difference <= MOST[name]))) process.exitCode = 1;
    net.dispose();
  }
}
