import { type FaceNet, loadFaceNet } from '../../../src/vision/face-net.ts';
import { findFaces } from '../../../src/vision/find-faces.ts';
import { hiddenMouth, mouthFeatures } from '../../../src/vision/mouth.ts';
import { readModelFile } from '../../support/fakes/node-vision.ts';
import type { LabelledFace } from '../expression/fer-sheets.ts';
import { coverMouth } from './camera-occluders.ts';
import { seeded } from './camera-random.ts';
import { paintScene } from './camera-scenes.ts';
import { STAGINGS } from './camera-stagings.ts';
import { percent, quantile, textTable } from './camera-table.ts';

interface Example {
  readonly features: readonly number[];
  readonly hidden: boolean;
}

async function exampleOf(
  net: FaceNet,
  grey: Float32Array,
  seed: number,
): Promise<readonly number[] | undefined> {
  const { frame } = paintScene(grey, STAGINGS['all mixed'](seeded(seed)), seed);
  const [face] = await findFaces(net, frame);
  return face && mouthFeatures(frame, face);
}

/** Each face as it is, and with something drawn over its mouth. */
async function examplesOf(net: FaceNet, faces: readonly LabelledFace[], seed: number): Promise<Example[]> {
  const examples: Example[] = [];
  for (const [i, { grey }] of faces.entries()) {
    for (const hidden of [false, true]) {
      const features = await exampleOf(net, hidden ? coverMouth(grey, seeded(seed + i)) : grey, seed + i);
      if (features) examples.push({ features, hidden });
    }
  }
  return examples;
}

const FITTING = { rounds: 3000, rate: 0.3, decay: 0.0005 } as const;

/** Logistic regression by plain gradient descent. */
function fitWeights(examples: readonly Example[]): number[] {
  const weights = new Float64Array((examples[0]?.features.length ?? 0) + 1);
  for (let round = 0; round < FITTING.rounds; round++) {
    const slope = new Float64Array(weights.length);
    for (const { features, hidden } of examples) {
      const error = hiddenMouth(features, [...weights]) - Number(hidden);
      slope[0]! += error;
      for (const [i, value] of features.entries()) slope[i + 1]! += error * value;
    }
    for (let i = 0; i < weights.length; i++) {
      weights[i]! -= FITTING.rate * (slope[i]! / examples.length + FITTING.decay * weights[i]!);
    }
  }
  return Array.from(weights, weight => Number(weight.toFixed(3)));
}

const chances = (examples: readonly Example[], hidden: boolean, weights?: readonly number[]): number[] =>
  examples.filter(example => example.hidden === hidden).map(({ features }) => hiddenMouth(features, weights));

const THRESHOLDS = [0.5, 0.7, 0.8, 0.9, 0.95, 0.98];

function printRates(title: string, examples: readonly Example[], weights?: readonly number[]): void {
  const [open, covered] = [chances(examples, false, weights), chances(examples, true, weights)];
  const above = (values: readonly number[], limit: number): string =>
    percent(values.filter(value => value > limit).length / values.length);
  const rows = THRESHOLDS.map(limit => [String(limit), above(open, limit), above(covered, limit)]);
  console.log(
    `\n${title}: ${open.length} faces as they are, ${covered.length} with the mouth covered, found`,
  );
  console.log(textTable([['refuse above', 'as they are', 'covered'], ...rows]));
  console.log(`as they are, 99 % lie below ${quantile(open, 0.99).toFixed(3)}`);
}

/** Fits the weights of src/vision/mouth-weights.ts anew and prints them. */
export async function fitMouth(
  training: readonly LabelledFace[],
  held: readonly LabelledFace[],
  seed: number,
): Promise<void> {
  const net = await loadFaceNet(readModelFile);
  const examples = await examplesOf(net, training, seed);
  const weights = fitWeights(examples);
  printRates('fitted on', examples, weights);
  printRates('held back', await examplesOf(net, held, seed + 1_000_000), weights);
  console.log(`\n${JSON.stringify(weights)}`);
  net.dispose();
}
