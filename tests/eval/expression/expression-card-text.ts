import { EMOTIONS } from '../../../src/mood/emotions.ts';
import { halfInterval } from './expression-metrics.ts';
import type { Peer } from './expression-peers.ts';
import type { ExpressionReport, ModelFacts } from './expression-report.ts';
import type { RobustnessRow } from './expression-robustness.ts';

/** All figures of the card; they are stored beside it as figures.json. */
export interface CardFigures {
  readonly network: string;
  readonly training: string;
  readonly seeds: string;
  readonly model: ModelFacts;
  readonly single: ExpressionReport;
  readonly mirror: ExpressionReport;
  readonly robustness: readonly RobustnessRow[];
  readonly robustnessFaces: number;
  readonly peer: Peer;
}

/** It cannot be measured again here; its figures are those of a held-out split of the same pictures. */
const FACE_API: Peer = { name: 'face-api.js expression net (held-out split)', ferplus: 0.647, fer2013: 0.59 };

const percent = (share: number): string => `${(100 * share).toFixed(1)} %`;
const withInterval = (share: number, count: number): string =>
  `${percent(share)} ± ${(100 * halfInterval(share, count)).toFixed(1)}`;

const table = (header: readonly string[], rows: readonly (readonly string[])[]): string =>
  [header, header.map(() => '---'), ...rows].map(cells => `| ${cells.join(' | ')} |`).join('\n');

function accuracyTable({ single, mirror }: CardFigures): string {
  const row = (name: string, pick: (report: ExpressionReport) => string): string[] => [
    name,
    pick(single),
    pick(mirror),
  ];
  return table(
    ['public split', 'one view', 'with its mirror image (the product)'],
    [
      row('FER+ majority of seven', r => withInterval(r.ferplus.majority7, r.ferplus.majority7Faces)),
      row('– without copies of training pictures', r => percent(r.ferplus.majority7WithoutCopies)),
      row('FER2013 label (second head)', r => withInterval(r.fer2013.accuracy, r.faces)),
      row('– without copies of training pictures', r => percent(r.fer2013.accuracyWithoutCopies)),
      row('expected calibration error', r => r.ferplus.ece.toFixed(3)),
      row('Brier', r => r.ferplus.brier.toFixed(3)),
      row('negative log-likelihood', r => r.ferplus.nll.toFixed(3)),
      row('divergence from the votes (KL, nats)', r => r.ferplus.kl.toFixed(3)),
    ],
  );
}

function recallTable({ mirror }: CardFigures): string {
  return table(
    ['emotion', 'faces', 'found (FER+ majority)', 'found (FER2013 label)'],
    EMOTIONS.map((emotion, i) => {
      const faces = (mirror.ferplus.confusion[i] ?? []).reduce((sum, count) => sum + count, 0);
      const shown = (share: number | null): string => (share === null ? 'none' : percent(share));
      return [
        emotion,
        `${faces}`,
        shown(mirror.ferplus.recall[emotion]),
        shown(mirror.fer2013.recall[emotion]),
      ];
    }),
  );
}

const robustnessTable = ({ robustness }: CardFigures): string =>
  table(
    ['fault', 'FER+ majority', 'read differently', 'mean confidence'],
    robustness.map(row => [row.fault, percent(row.majority7), percent(row.flips), row.confidence.toFixed(2)]),
  );

function peersTable({ single, peer }: CardFigures): string {
  const ours = {
    name: 'this model, one view',
    ferplus: single.ferplus.majority7,
    fer2013: single.fer2013.accuracy,
  };
  return table(
    ['network', 'FER+ majority', 'FER2013'],
    [ours, peer, FACE_API].map(({ name, ferplus, fer2013 }) => [name, percent(ferplus), percent(fer2013)]),
  );
}

/** For each emotion, which other one it is most often mistaken for. */
function mistakes({ mirror }: CardFigures): string {
  const lines = EMOTIONS.map((emotion, i) => {
    const row = mirror.ferplus.confusion[i] ?? [];
    const total = row.reduce((sum, count) => sum + count, 0);
    const others = EMOTIONS.map((other, k) => ({ other, count: k === i ? -1 : (row[k] ?? 0) }));
    const worst = others.reduce((most, one) => (one.count > most.count ? one : most));
    return `${emotion} for ${worst.other} (${percent(worst.count / Math.max(1, total))})`;
  });
  return `Most often taken for another: ${lines.join(', ')}.`;
}

function fragile({ robustness }: CardFigures): string {
  const names = robustness.filter(row => row.flips > 0.15).map(row => row.fault);
  return names.length === 0
    ? ''
    : `More than one reading in seven changes when a face is: ${names.join(', ')}.`;
}

/** How many faces would be answered without asking, and how often the answer is right. */
function asked({ mirror, model }: CardFigures): string {
  const rows = mirror.ferplus.riskCoverage.filter(row => row.threshold >= model.askBelow);
  const last = rows.at(-1);
  return last
    ? `Above it lie at least ${percent(last.coverage)} of the public faces, and ${percent(1 - last.risk)} of those are read as the majority does.`
    : 'Hardly any public face reaches it.';
}

export function cardText(figures: CardFigures): string {
  const { single, model } = figures;
  return `# Expression model

Written by \`npm run eval -- expression-card\` from what it measured; every figure below is in figures.json.

**What it is.** ${figures.network} ${model.parameters.toLocaleString('en')} parameters, ${(model.modelBytes / 1e6).toFixed(2)} MB on disk in
float16, ${model.msPerFace.toFixed(1)} ms a face (median, one view, ${model.backend}, one thread, on a busy two-core machine).
Input: a grey 48×48 crop, 0..1. Output: logits of ${EMOTIONS.join(', ')}.

**What it is for.** A first guess at how a face looks, on the person's own machine, which the person confirms or
corrects. **Not for** telling what someone feels, for judging others, for work, schools, hiring, health or police;
not for children. A face is not a feeling: the pictures were labelled by what strangers saw in them.

**Data.** FER2013 pictures with the ten FER+ votes each; 28,558 for training, less those whose pixels also lie in an
evaluation split. The target is the distribution of votes; FER2013's own label is a second head on the same trunk.
Contempt is learned as an eighth class and dropped at export, so that its faces spread over the seven by their
remaining odds. ${figures.training}

## Accuracy

${accuracyTable(figures)}

± is the 95 % interval of a split of this size. The majority is counted on the ${single.ferplus.majority7Faces} of ${single.faces} faces whose top vote is
one of the seven; the first of equal votes, in FER+'s order of columns, counts as the top. The epoch was chosen on a
slice of the training split; the public split chose the temperature and the asking threshold, so calibration figures
on it are a little kind. ${figures.seeds}

${recallTable(figures)}

![Confusion: rows what the face was called by most, columns what was read](confusion.svg)

## Confidence

Logits are divided by ${model.temperature} before the softmax, the value with the least negative log-likelihood. Below a
confidence of ${model.askBelow} the product asks instead of asserting: the lowest confidence at which answers are right nine
times in ten. ${asked(figures)}

![Calibration](calibration.svg)
![Risk and coverage](risk-coverage.svg)

## Robustness

The first ${figures.robustnessFaces} public faces (an interval of about ±4 points), each fault drawn over the crop, read with the mirror image.

${robustnessTable(figures)}

## Others

${peersTable(figures)}

Measured on the public split unless it says otherwise. The others have one head for both columns, and may have been
tuned on this split. One annotator
agrees with the majority of the other nine on 74.7 % of these faces. FER2013 records above 73 % choose their epoch on the test split or average many views.

## Known failures

${mistakes(figures)}
${fragile(figures)}
Older faces and faces that rest serious are
read sad or angry more often; the data holds no ages, skin tones or cultures to measure that by, so it is not measured.
`;
}
