import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import type { GraphModel } from '@tensorflow/tfjs';
import { image, mul, sub, type Tensor, tensor4d, tidy } from '@tensorflow/tfjs-core';
import { EMOTIONS } from '../../../src/mood/emotions.ts';
import { type Odds, oddsFromArray } from '../../../src/mood/odds.ts';
import type { ReadFile } from '../../../src/vision/frame.ts';
import { loadGraphWithTfjs } from '../../support/fakes/graph-model.ts';
import { accuracy } from './expression-metrics.ts';
import { againstLabel, againstMajority, type Read } from './expression-report.ts';
import type { LabelledFace } from './fer-sheets.ts';

const HUMAN = fileURLToPath(new URL('../../../node_modules/@vladmandic/human/models/', import.meta.url));
const BATCH = 64;

export interface Peer {
  readonly name: string;
  readonly ferplus: number;
  readonly fer2013: number;
}

/** Human's emotion net answers in the order of EMOTIONS, from 64×64 grey in -1..1 (its own `emotion.ts`). */
function readBatch(net: GraphModel, faces: readonly LabelledFace[]): Promise<ArrayLike<number>> {
  const pixels = Float32Array.from(faces.flatMap(({ grey }) => Array.from(grey)));
  const odds = tidy(() => {
    const enlarged = image.resizeBilinear(tensor4d(pixels, [faces.length, 48, 48, 1]), [64, 64]);
    return net.execute(mul(sub(enlarged, 0.5), 2)) as Tensor;
  });
  return odds.data().finally(() => odds.dispose());
}

const oddsAt = (values: ArrayLike<number>, face: number): Odds =>
  oddsFromArray(EMOTIONS.map((_, i) => values[face * EMOTIONS.length + i] ?? 0));

const readHuman: ReadFile = async path => {
  const name = path.endsWith('model.json') ? 'emotion.json' : 'emotion.bin';
  return Uint8Array.from(await readFile(HUMAN + name)).buffer;
};

/** Measures the network of an installed package on the same faces. It has one answer for both columns. */
export async function measureHuman(faces: readonly LabelledFace[]): Promise<Peer> {
  const net = await loadGraphWithTfjs(readHuman, 'emotion');
  const reads: Read[] = [];
  for (let first = 0; first < faces.length; first += BATCH) {
    const batch = faces.slice(first, first + BATCH);
    const values = await readBatch(net, batch);
    reads.push(...batch.map((face, i) => ({ face, odds: oddsAt(values, i) })));
  }
  net.dispose();
  return {
    name: '@vladmandic/human emotion net (mini-XCEPTION)',
    ferplus: accuracy(againstMajority(reads)),
    fer2013: accuracy(againstLabel(reads)),
  };
}
