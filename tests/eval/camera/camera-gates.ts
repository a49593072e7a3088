import { cropFace, cropSquare } from '../../../src/vision/crop.ts';
import { loadExpressionModel } from '../../../src/vision/expression.ts';
import { loadFaceNet } from '../../../src/vision/face-net.ts';
import { findFaces } from '../../../src/vision/find-faces.ts';
import { type Measures, measure } from '../../../src/vision/gates.ts';
import { loadNodeVision, readModelFile } from '../../support/fakes/node-vision.ts';
import type { LabelledFace } from '../expression/fer-sheets.ts';
import {
  HEADER,
  type Readers,
  readSheets,
  refusalsOf,
  rowOf,
  type SheetFace,
  tryStaging,
} from './camera-reading.ts';
import { paintScene } from './camera-scenes.ts';
import { FAULTS, PLAIN } from './camera-stagings.ts';
import { percent, quantile, textTable } from './camera-table.ts';

/** What the gates measure, here of faces without a fault. */
const MEASURED = {
  'side, px': ({ side }) => side,
  brightness: ({ light }) => light.brightness,
  'white share': ({ light }) => light.white,
  sharpness: ({ sharpness }) => sharpness,
  'yaw, either way': ({ turn }) => Math.abs(turn.yaw),
  'roll, either way': ({ turn }) => Math.abs(turn.roll),
  'mouth hidden': ({ hidden }) => hidden,
} as const satisfies Record<string, (measures: Measures) => number>;

const SHARES = [0.01, 0.05, 0.25, 0.5, 0.75, 0.95, 0.99];

interface Measured {
  readonly face: SheetFace;
  readonly measures: Measures;
}

async function measureAll(faces: readonly SheetFace[], seed: number): Promise<Measured[]> {
  const net = await loadFaceNet(readModelFile);
  const all: Measured[] = [];
  for (const [i, face] of faces.entries()) {
    const { frame } = paintScene(face.grey, PLAIN, seed + i);
    const [found] = await findFaces(net, frame);
    if (found) all.push({ face, measures: measure(frame, found, cropFace(frame, cropSquare(found))) });
  }
  net.dispose();
  return all;
}

function printMeasures(all: readonly Measured[]): void {
  const rows = Object.entries(MEASURED).map(([name, value]) => [
    name,
    ...SHARES.map(share =>
      quantile(
        all.map(({ measures }) => value(measures)),
        share,
      ).toFixed(3),
    ),
  ]);
  console.log(`${all.length} faces in plain scenes: what the gates see of them`);
  console.log(textTable([['', ...SHARES.map(share => `${100 * share} %`)], ...rows]));
}

const YAWS = [0, 0.1, 0.2, 0.35, 0.5, 0.65, 0.8, 1.1, Number.POSITIVE_INFINITY];

/** Turned faces are rare, so the model reads them from the sheet itself, which is the best case. */
function printTurned(all: readonly Measured[]): void {
  const rows = YAWS.slice(1).map((to, i) => {
    const from = YAWS[i] ?? 0;
    const within = all.filter(
      ({ measures: { turn } }) => Math.abs(turn.yaw) >= from && Math.abs(turn.yaw) < to,
    );
    const right = within.filter(({ face }) => face.sheet === face.truth).length;
    return [`${from} – ${to}`, String(within.length), percent(right / within.length)];
  });
  console.log('\nfaces turned away: majority7 read from the sheet, by yaw');
  console.log(textTable([['yaw', 'faces', 'majority7'], ...rows]));
}

async function printFaults(readers: Readers, faces: readonly SheetFace[], seed: number): Promise<void> {
  const rows: string[][] = [[...HEADER, 'refused for']];
  for (const [name, stage] of Object.entries(FAULTS)) {
    const trials = await tryStaging(readers, faces, stage, seed);
    rows.push([...rowOf(name, trials), refusalsOf(trials)]);
  }
  console.log(`\n${faces.length} faces with one fault each; percent, and points of majority7 of faces read`);
  console.log(textTable(rows));
}

const FAULTY = 60;

/** The tables the gates' thresholds are chosen from. */
export async function printGates(faces: readonly LabelledFace[], seed: number): Promise<void> {
  const readers = { vision: await loadNodeVision(), model: await loadExpressionModel(readModelFile) };
  const read = await readSheets(readers.model, faces);
  const measured = await measureAll(read, seed);
  printMeasures(measured);
  printTurned(measured);
  await printFaults(readers, read.slice(0, FAULTY), seed);
}
