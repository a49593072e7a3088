import { KINDS } from '../../../src/catalog/sighting.ts';
import { buildTitleIndex, type TitleIndex } from '../../../src/picks/ranking/title-index.ts';
import { randomFrom } from '../../../src/taste/random.ts';
import { openShippedCatalog } from '../catalog/catalog-found.ts';
import { METHOD_NAMES, type MethodName } from './recommend-methods.ts';
import { interval, MEASURES, type Measure } from './recommend-metrics.ts';
import { CHECKPOINTS, type Outcome, simulate } from './recommend-sessions.ts';
import { kendall } from './recommend-tau.ts';
import { knowableWorld, worldOf } from './recommend-viewers.ts';

/**
 * `npm run --silent eval -- recommend [--viewers N]`: simulated viewers against the whole catalog.
 * What is assumed of them, and what the figures can and cannot say, is in docs/EVALUATION.md.
 */

const VIEWERS = 160;
const SEED = 7;

function viewersAsked(): number {
  const at = process.argv.indexOf('--viewers');
  return at < 0 ? VIEWERS : Number(process.argv[at + 1]);
}

/** Films and series: what the product lists when no kind is asked for. */
const candidatesOf = ({ columns }: TitleIndex): Uint32Array => {
  const music = KINDS.indexOf('music');
  return Uint32Array.from(columns.kinds.keys()).filter(title => columns.kinds[title] !== music);
};

type Of = (outcome: Outcome) => number;

const ofMeasure =
  (method: MethodName, answers: number, measure: Measure): Of =>
  ({ results }) =>
    results[method][(CHECKPOINTS as readonly number[]).indexOf(answers)]?.[measure] ?? 0;

const summary = (outcomes: readonly Outcome[], of: Of) => interval(outcomes.map(of));

const table = (outcomes: readonly Outcome[], method: MethodName, answers: number) =>
  Object.fromEntries(
    MEASURES.map(measure => [measure, summary(outcomes, ofMeasure(method, answers, measure))]),
  );

/** Paired by viewer, so that the interval shows whether the difference can be zero. */
const difference = (
  outcomes: readonly Outcome[],
  measure: Measure,
  a: [MethodName, number],
  b: [MethodName, number],
) => summary(outcomes, one => ofMeasure(...a, measure)(one) - ofMeasure(...b, measure)(one));

const coverage = (outcomes: readonly Outcome[], method: MethodName): number =>
  new Set(outcomes.flatMap(({ listed }) => [...listed[method]])).size;

const BASELINES = METHOD_NAMES.filter(name => !/^(?:ours|ceiling)/.test(name));

async function main(): Promise<void> {
  const titleIndex = buildTitleIndex(await openShippedCatalog());
  const candidates = candidatesOf(titleIndex);
  const knowable = knowableWorld(titleIndex);
  const random = randomFrom(SEED);
  const seeds = Array.from({ length: viewersAsked() }, () => Math.floor(random() * 2 ** 31));
  const outcomes = seeds.map(seed => simulate({ knowable, candidates, seed }));
  const learning = CHECKPOINTS.slice(1).map((answers, i) => [CHECKPOINTS[i] ?? 0, answers] as const);
  console.log(
    JSON.stringify(
      {
        viewers: outcomes.length,
        titles: candidates.length,
        genreAgainstTruthTau: kendall(worldOf(titleIndex, SEED), candidates),
        columns: ['mean', 'low', 'high'],
        untaught: Object.fromEntries(METHOD_NAMES.map(method => [method, table(outcomes, method, 0)])),
        ours: Object.fromEntries(
          CHECKPOINTS.map(answers => [`after ${answers}`, table(outcomes, 'ours', answers)]),
        ),
        oursMinus: Object.fromEntries(
          [...BASELINES, 'ours without goal and taste' as const].map(other => [
            other,
            difference(outcomes, 'ndcg', ['ours', 0], [other, 0]),
          ]),
        ),
        learning: Object.fromEntries(
          learning.map(([from, to]) => [
            `${from} → ${to}`,
            {
              ndcg: difference(outcomes, 'ndcg', ['ours', to], ['ours', from]),
              regret: difference(outcomes, 'regret', ['ours', to], ['ours', from]),
            },
          ]),
        ),
        coverage: Object.fromEntries(METHOD_NAMES.map(method => [method, coverage(outcomes, method)])),
      },
      null,
      1,
    ).replace(/\[\s+([-\d.]+),\s+([-\d.]+),\s+([-\d.]+)\s+\]/g, '[$1, $2, $3]'),
  );
}

await main();
