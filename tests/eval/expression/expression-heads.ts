import { type Odds, oddsFromArray, oddsToArray } from '../../../src/mood/odds.ts';
import {
  type ExpressionModel,
  type Grey,
  loadExpressionModel,
  mirrored,
} from '../../../src/vision/expression.ts';
import type { ReadFile } from '../../../src/vision/frame.ts';
import { readModelFile } from '../../support/fakes/node-vision.ts';

const BATCH = 64;

/** The second head answers with FER2013's own labels. Only measurements use it; the shipped signature does not name it. */
const SECOND_HEAD = 'fer2013';

interface GraphJson {
  signature: { outputs: Record<string, { name: string }> };
}

/** The same files, with the second head named as the graph's output. */
const throughSecondHead =
  (readFile: ReadFile): ReadFile =>
  async path => {
    const bytes = await readFile(path);
    if (!path.endsWith('model.json')) return bytes;
    const model = JSON.parse(new TextDecoder().decode(bytes)) as GraphJson;
    const [output] = Object.values(model.signature.outputs);
    if (!output) throw new Error(`${path} names no output`);
    model.signature.outputs = { [SECOND_HEAD]: { ...output, name: `${SECOND_HEAD}:0` } };
    return new TextEncoder().encode(JSON.stringify(model)).buffer as ArrayBuffer;
  };

export interface Heads {
  readonly ferplus: ExpressionModel;
  readonly fer2013: ExpressionModel;
}

export async function loadHeads(readFile: ReadFile = readModelFile): Promise<Heads> {
  return {
    ferplus: await loadExpressionModel(readFile),
    fer2013: await loadExpressionModel(throughSecondHead(readFile)),
  };
}

export async function readAll(
  model: ExpressionModel,
  faces: readonly Grey[],
  views: { readonly mirror: boolean },
): Promise<Odds[]> {
  const odds: Odds[] = [];
  for (let first = 0; first < faces.length; first += BATCH) {
    odds.push(...(await model.readCrops(faces.slice(first, first + BATCH), views)));
  }
  return odds;
}

export interface BothViews {
  readonly plain: readonly Odds[];
  readonly flipped: readonly Odds[];
}

export const readBothViews = async (model: ExpressionModel, faces: readonly Grey[]): Promise<BothViews> => ({
  plain: await readAll(model, faces, { mirror: false }),
  flipped: await readAll(model, faces.map(mirrored), { mirror: false }),
});

/** The mean of a face and its mirror image, which is what the product answers, without reading them again. */
export const averageViews = ({ plain, flipped }: BothViews): Odds[] =>
  plain.map((odds, i) => {
    const other = flipped[i];
    const shares = oddsToArray(odds);
    return oddsFromArray(other ? oddsToArray(other).map((share, k) => share + (shares[k] ?? 0)) : shares);
  });

/** The median of reading one face at a time, as the product does. */
export async function millisecondsPerFace(model: ExpressionModel, faces: readonly Grey[]): Promise<number> {
  const times: number[] = [];
  for (const face of faces) {
    const began = performance.now();
    await model.readCrops([face], { mirror: false });
    times.push(performance.now() - began);
  }
  return times.sort((a, b) => a - b)[Math.floor(times.length / 2)] ?? 0;
}
