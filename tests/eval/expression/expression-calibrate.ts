import { readFile, writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { type Odds, oddsFromArray, oddsToArray } from '../../../src/mood/odds.ts';
import { loadExpressionModel, softmax } from '../../../src/vision/expression.ts';
import { readModelFile, useBackend } from '../../support/fakes/node-vision.ts';
import { averageViews, type BothViews, readBothViews } from './expression-heads.ts';
import { confidenceOf, type Judged, negativeLogLikelihood, topOf } from './expression-metrics.ts';
import { type LabelledFace, readFerSplit } from './fer-sheets.ts';

/**
 * Chooses, on the split named, what the model card carries: the temperature with the least negative
 * log-likelihood of the majority, and the confidence below which the product asks. Both for the average of
 * a face and its mirror image, which is what the product reads.
 */
const MODEL = fileURLToPath(new URL('../../../models/expression/model.json', import.meta.url));
const TEMPERATURES = Array.from({ length: 111 }, (_, i) => 0.4 + i * 0.01);
/** Readings that are answered should be right nine times in ten. */
const WANTED_ACCURACY = 0.9;

/** Odds raised to a power are the odds of the same logits at another temperature. */
const reheat = (odds: Odds, factor: number): Odds =>
  oddsFromArray(
    softmax(
      oddsToArray(odds).map(share => Math.log(Math.max(1e-12, share))),
      factor,
    ),
  );

function judgeAt(factor: number, faces: readonly LabelledFace[], views: BothViews): Judged[] {
  const reheated = averageViews({
    plain: views.plain.map(odds => reheat(odds, factor)),
    flipped: views.flipped.map(odds => reheat(odds, factor)),
  });
  return reheated.flatMap((odds, i) => {
    const truth = faces[i]?.majority;
    return truth ? [{ truth, odds }] : [];
  });
}

function askBelow(judged: readonly Judged[]): number {
  const surestFirst = judged.toSorted((a, b) => confidenceOf(b.odds) - confidenceOf(a.odds));
  let right = 0;
  let threshold = 1;
  for (const [i, { odds, truth }] of surestFirst.entries()) {
    right += Number(topOf(odds) === truth);
    if (right / (i + 1) >= WANTED_ACCURACY) threshold = confidenceOf(odds);
  }
  return threshold;
}

const { values } = parseArgs({
  options: { dir: { type: 'string' }, split: { type: 'string', default: 'public' } },
});
if (!values.dir) {
  console.error('npm run eval -- expression-calibrate --dir <folder> [--split <stem>]');
  process.exit(2);
}
await useBackend('wasm');
const faces = await readFerSplit(values.dir, values.split);
const net = await loadExpressionModel(readModelFile);
const before = net.card.temperature;
const views = await readBothViews(
  net,
  faces.map(({ grey }) => grey),
);
const losses = TEMPERATURES.map(t => negativeLogLikelihood(judgeAt(t / before, faces, views)));
const temperature = TEMPERATURES[losses.indexOf(Math.min(...losses))] ?? 1;
const chosen = {
  temperature: Number(temperature.toFixed(2)),
  askBelow: Number(askBelow(judgeAt(temperature / before, faces, views)).toFixed(3)),
};
const model = JSON.parse(await readFile(MODEL, 'utf8'));
model.userDefinedMetadata = { ...model.userDefinedMetadata, ...chosen };
await writeFile(MODEL, JSON.stringify(model));
console.log(JSON.stringify({ ...chosen, negativeLogLikelihood: Math.min(...losses) }));
