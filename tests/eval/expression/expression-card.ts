import { readFile, writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { useBackend } from '../../support/fakes/node-vision.ts';
import { type CardFigures, cardText } from './expression-card-text.ts';
import { calibrationChart, confusionChart, riskCoverageChart } from './expression-charts.ts';
import { averageViews, type Heads, loadHeads, readBothViews } from './expression-heads.ts';
import { measureHuman } from './expression-peers.ts';
import { aboutModel, type HeadOdds, report } from './expression-report.ts';
import { robustness } from './expression-robustness.ts';
import { type LabelledFace, readFerSplit } from './fer-sheets.ts';

const ROBUSTNESS_FACES = 300;
const at = (path: string): string => fileURLToPath(new URL(`../../../models/${path}`, import.meta.url));

type CardWords = Pick<CardFigures, 'network' | 'training' | 'seeds'>;

/** Reads the sentences of the card that are not measured; they are stored with the training settings of the model. */
async function readCardWords(): Promise<CardWords> {
  const model = JSON.parse(await readFile(at('expression/model.json'), 'utf8'));
  const config = `training/configs/${model.userDefinedMetadata.name}.json`;
  return JSON.parse(await readFile(at(config), 'utf8')).card;
}

async function readHeads(
  heads: Heads,
  faces: readonly LabelledFace[],
): Promise<[single: HeadOdds, both: HeadOdds]> {
  const greys = faces.map(({ grey }) => grey);
  const ferplus = await readBothViews(heads.ferplus, greys);
  const fer2013 = await readBothViews(heads.fer2013, greys);
  return [
    { ferplus: ferplus.plain, fer2013: fer2013.plain },
    { ferplus: averageViews(ferplus), fer2013: averageViews(fer2013) },
  ];
}

async function measureAll(dir: string): Promise<CardFigures> {
  const words = await readCardWords();
  await useBackend('wasm');
  const faces = await readFerSplit(dir, 'public');
  const heads = await loadHeads();
  const [single, both] = await readHeads(heads, faces);
  const some = faces.slice(0, ROBUSTNESS_FACES);
  return {
    ...words,
    model: await aboutModel(heads, faces),
    single: report(faces, single),
    mirror: report(faces, both),
    robustness: await robustness(heads.ferplus, some),
    robustnessFaces: some.length,
    peer: await measureHuman(faces),
  };
}

const rounded = (_: string, value: unknown): unknown =>
  typeof value === 'number' ? Number(value.toFixed(5)) : value;

const { values } = parseArgs({ options: { dir: { type: 'string' } } });
if (!values.dir) {
  console.error('npm run eval -- expression-card --dir <folder>');
  process.exit(2);
}
const figures = await measureAll(values.dir);
const votes = figures.mirror.ferplus;
await writeFile(at('expression/figures.json'), `${JSON.stringify(figures, rounded, 1)}\n`);
await writeFile(at('expression/MODEL_CARD.md'), cardText(figures));
await writeFile(at('expression/confusion.svg'), confusionChart(votes.confusion));
await writeFile(at('expression/calibration.svg'), calibrationChart(votes.calibration));
await writeFile(at('expression/risk-coverage.svg'), riskCoverageChart(votes.riskCoverage));
console.log('wrote models/expression/MODEL_CARD.md');
