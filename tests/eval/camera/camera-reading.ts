import type { Emotion } from '../../../src/mood/emotions.ts';
import { cropFace } from '../../../src/vision/crop.ts';
import type { ExpressionModel } from '../../../src/vision/expression.ts';
import type { Refusal, StageTimes, Vision } from '../../../src/vision/frame.ts';
import { retouch } from '../../../src/vision/retouch.ts';
import { topOf } from '../expression/expression-metrics.ts';
import type { LabelledFace } from '../expression/fer-sheets.ts';
import { seeded } from './camera-random.ts';
import { paintScene } from './camera-scenes.ts';
import type { Stage } from './camera-stagings.ts';
import { percent, quantile } from './camera-table.ts';

export interface Trial {
  readonly truth: Emotion;
  /** Read from the sheet itself. */
  readonly sheet: Emotion;
  /** Read from the scene, cut out where the face was put. */
  readonly known: Emotion;
  /** Read through the whole path; undefined where it was refused. */
  readonly camera: Emotion | undefined;
  readonly refusal: Refusal | undefined;
  readonly stages: StageTimes;
}

export interface Readers {
  readonly vision: Vision;
  readonly model: ExpressionModel;
}

export interface SheetFace {
  readonly grey: Float32Array;
  readonly truth: Emotion;
  readonly sheet: Emotion;
}

const readOne = async (model: ExpressionModel, grey: Float32Array): Promise<Emotion> => {
  const [odds] = await model.readCrops([grey], { mirror: true });
  if (!odds) throw new Error('the expression model gave no odds');
  return topOf(odds);
};

/** Faces whose top vote is one of the seven, with what the model reads from the sheet. */
export async function readSheets(
  model: ExpressionModel,
  faces: readonly LabelledFace[],
): Promise<SheetFace[]> {
  const read: SheetFace[] = [];
  for (const { grey, majority } of faces) {
    if (majority) read.push({ grey, truth: majority, sheet: await readOne(model, grey) });
  }
  return read;
}

async function tryOne(readers: Readers, face: SheetFace, stage: Stage, seed: number): Promise<Trial> {
  const { frame, patch } = paintScene(face.grey, stage(seeded(seed)), seed);
  const reading = await readers.vision.read(frame);
  const [largest] = reading.kind === 'read' ? reading.faces : [];
  return {
    truth: face.truth,
    sheet: face.sheet,
    known: await readOne(readers.model, retouch(cropFace(frame, patch).pixels)),
    camera: largest && topOf(largest.odds),
    refusal: reading.kind === 'refused' ? reading.refusal : undefined,
    stages: reading.stages,
  };
}

export async function tryStaging(
  readers: Readers,
  faces: readonly SheetFace[],
  stage: Stage,
  seed: number,
): Promise<Trial[]> {
  const trials: Trial[] = [];
  for (const [i, face] of faces.entries()) trials.push(await tryOne(readers, face, stage, seed + i));
  return trials;
}

const share = <T>(items: readonly T[], test: (item: T) => boolean): number =>
  items.filter(test).length / items.length;

export const HEADER = ['', 'no face', 'refused', 'sheet', 'known crop', 'camera', 'loss', '±'];

/** Both readings are of the same faces, so the interval of the loss is computed from the paired differences. */
function lossOf(trials: readonly Trial[]): { loss: number; half: number } {
  const change = trials.map(({ truth, sheet, camera }) => Number(sheet === truth) - Number(camera === truth));
  const loss = change.reduce((sum, one) => sum + one, 0) / change.length;
  const variance = change.reduce((sum, one) => sum + (one - loss) ** 2, 0) / change.length;
  return { loss, half: 1.96 * Math.sqrt(variance / change.length) };
}

export function rowOf(name: string, trials: readonly Trial[]): string[] {
  const read = trials.filter(trial => trial.camera);
  const { loss, half } = lossOf(read);
  return [
    name,
    percent(share(trials, trial => trial.refusal === 'no-face')),
    percent(share(trials, trial => trial.refusal !== undefined && trial.refusal !== 'no-face')),
    percent(share(read, trial => trial.sheet === trial.truth)),
    percent(share(read, trial => trial.known === trial.truth)),
    percent(share(read, trial => trial.camera === trial.truth)),
    percent(loss),
    percent(half),
  ];
}

/** Which gates refused, most first. */
export function refusalsOf(trials: readonly Trial[]): string {
  const counts = new Map<Refusal, number>();
  for (const { refusal } of trials) if (refusal) counts.set(refusal, (counts.get(refusal) ?? 0) + 1);
  return [...counts]
    .sort((a, b) => b[1] - a[1])
    .map(([refusal, count]) => `${refusal} ${count}`)
    .join(', ');
}

/** The median time of each stage of a frame; that of the crop includes the gates. */
export function timesOf(trials: readonly Trial[]): string {
  const read = trials.filter(trial => trial.camera);
  const middle = (stage: keyof StageTimes): string =>
    quantile(
      read.map(({ stages }) => stages[stage]),
      0.5,
    ).toFixed(1);
  return `face ${middle('face')}, crop and gates ${middle('crop')}, expression ${middle('cnn')}`;
}
