import type { Emotion } from '../../src/mood/emotions.ts';
import { cropFace } from '../../src/vision/crop.ts';
import type { ExpressionModel } from '../../src/vision/expression.ts';
import { retouch } from '../../src/vision/retouch.ts';
import type { Refusal, Vision } from '../../src/vision/types.ts';
import { seeded } from './camera-random.ts';
import { paintScene } from './camera-scenes.ts';
import { STAGINGS, type StagingName } from './camera-stagings.ts';
import { percent } from './camera-table.ts';
import { topOf } from './expression-metrics.ts';
import type { LabelledFace } from './fer-sheets.ts';

export interface Trial {
  readonly truth: Emotion;
  /** Read from the sheet itself. */
  readonly sheet: Emotion;
  /** Read from the scene, cut out where the face was put. */
  readonly known: Emotion;
  /** Read through the whole path, or why not. */
  readonly camera: Emotion | undefined;
  readonly refusal: Refusal | undefined;
}

export interface Readers {
  readonly vision: Vision;
  readonly model: ExpressionModel;
}

async function tryOne(readers: Readers, face: LabelledFace, name: StagingName, seed: number): Promise<Trial> {
  const { frame, patch } = paintScene(face.grey, STAGINGS[name](seeded(seed)), seed);
  const crops = [face.grey, retouch(cropFace(frame, patch).pixels)];
  const [sheet, known] = await readers.model.readCrops(crops, { mirror: true });
  const reading = await readers.vision.read(frame);
  return {
    truth: face.majority!,
    sheet: topOf(sheet!),
    known: topOf(known!),
    camera: reading.kind === 'read' ? topOf(reading.faces[0]!.odds) : undefined,
    refusal: reading.kind === 'refused' ? reading.refusal : undefined,
  };
}

export async function tryStaging(
  readers: Readers,
  faces: readonly LabelledFace[],
  name: StagingName,
  seed: number,
): Promise<Trial[]> {
  const trials: Trial[] = [];
  for (const [i, face] of faces.entries()) trials.push(await tryOne(readers, face, name, seed + i));
  return trials;
}

const share = <T>(items: readonly T[], test: (item: T) => boolean): number =>
  items.filter(test).length / items.length;

export const HEADER = ['', 'no face', 'refused', 'sheet', 'known crop', 'camera', 'loss', '±'];

/** The two readings are of the same faces, so the loss's interval comes from those that changed sides. */
export function lossOf(trials: readonly Trial[]): { loss: number; half: number } {
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
