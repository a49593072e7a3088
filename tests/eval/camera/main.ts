import { parseArgs } from 'node:util';
import { memory } from '@tensorflow/tfjs-core';
import { loadExpressionModel } from '../../../src/vision/expression.ts';
import { loadNodeVision, readModelFile, useBackend } from '../../support/fakes/node-vision.ts';
import { type LabelledFace, readFerSplit } from '../expression/fer-sheets.ts';
import { printGates } from './camera-gates.ts';
import { printGeometry } from './camera-geometry.ts';
import { fitMouth } from './camera-mouth.ts';
import { HEADER, readSheets, refusalsOf, rowOf, type Trial, timesOf, tryStaging } from './camera-reading.ts';
import { STAGINGS } from './camera-stagings.ts';
import { textTable } from './camera-table.ts';

const USAGE =
  'npm run --silent eval -- camera --dir <folder> [--split public] [--limit N] [--seed N] [--only <scene>] [--geometry | --gates | --fit-mouth]';

const HOW = `FER faces whose top vote is one of the seven, put into drawn 640×480 scenes and read through the whole path
(face net, crop, expression model, mirrored view averaged; WASM, one thread), held against the same model
reading the sheet (also mirrored). A scene: a wall with plain things and shoulders; the 48×48 picture
enlarged by cubic interpolation, its last pixels going on 18 % of its side around it and fading into the
room, warmed to a skin tone of the same luma; then lens blur (three box blurs of that radius), light
(left and right), grain. Plain is 200 px, upright, even light. "known crop": cut where the face was put,
so that its loss is the scene's and the rest is the face finder's. Points of majority7, of faces read.`;

const { values } = parseArgs({
  options: {
    dir: { type: 'string' },
    split: { type: 'string', default: 'public' },
    limit: { type: 'string', default: '400' },
    seed: { type: 'string', default: '1' },
    only: { type: 'string' },
    geometry: { type: 'boolean', default: false },
    gates: { type: 'boolean', default: false },
    'fit-mouth': { type: 'boolean', default: false },
  },
});
if (!values.dir) {
  console.error(USAGE);
  process.exit(2);
}

async function printStagings(faces: readonly LabelledFace[], seed: number): Promise<void> {
  const readers = { vision: await loadNodeVision(), model: await loadExpressionModel(readModelFile) };
  const read = await readSheets(readers.model, faces);
  const before = memory().numTensors;
  const stagings = Object.entries(STAGINGS).filter(([name]) => !values.only || name === values.only);
  const rows: string[][] = [HEADER];
  const all: Trial[] = [];
  for (const [name, stage] of stagings) {
    const trials = await tryStaging(readers, read, stage, seed);
    rows.push(rowOf(name, trials));
    all.push(...trials);
  }
  console.log(HOW);
  console.log(`\n${read.length} faces of ${values.split} in each line\n\n${textTable(rows)}`);
  console.log(`\nrefusals over all lines: ${refusalsOf(all) || 'none'}`);
  console.log(`median milliseconds of a frame that was read: ${timesOf(all)}`);
  console.log(`tensors before and after ${all.length} readings: ${before}, ${memory().numTensors}`);
}

await useBackend('wasm');
const faces = await readFerSplit(values.dir, values.split, Number(values.limit));
const known = faces.filter(face => face.majority);
if (values.geometry) await printGeometry(known, Number(values.seed));
else if (values.gates) await printGates(known, Number(values.seed));
else if (values['fit-mouth']) {
  const cut = Math.ceil((2 / 3) * known.length);
  await fitMouth(known.slice(0, cut), known.slice(cut), Number(values.seed));
} else await printStagings(known, Number(values.seed));
