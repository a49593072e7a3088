import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { gather } from '../../../data/build/gather.ts';
import { crossValidated } from '../../../data/build/regard/regard.ts';
import { PENALTY } from '../../../data/build/vibes/apply.ts';
import { heldOutOdds, precisionPerVibe } from '../../../data/build/vibes/cross-validate.ts';
import { gradedWorks, labelsOf } from '../../../data/build/vibes/labels.ts';
import type { FeatureSet } from '../../../data/build/vibes/vibe-features.ts';
import type { Work } from '../../../data/build/work.ts';
import { VIBES } from '../../../src/catalog/vibes.ts';

/** `npm run --silent eval -- emotions FOLDER`: learned vibes and learned regard against those written by hand, five-fold. */

const SOURCES = fileURLToPath(new URL('../../../data/sources', import.meta.url));

const round = (number: number): number => Math.round(number * 1e3) / 1e3;
const mean = (numbers: readonly number[]): number => numbers.reduce((a, b) => a + b, 0) / numbers.length;

const perVibe = (values: readonly number[]) => ({
  mean: round(mean(values)),
  ...Object.fromEntries(VIBES.map(({ id }, vibe) => [id, round(values[vibe] ?? 0)])),
});

/** The average precision of a random ranking: the share of works that have the vibe. */
const priors = (works: readonly Work[]): number[] =>
  VIBES.map((_, vibe) => works.filter(work => labelsOf(work).has(vibe)).length / works.length);

/** For the vibes with odds of one tenth, two tenths and so on: the share that is true. With calibrated odds both are equal. */
function calibration(works: readonly Work[], odds: readonly Float64Array[]) {
  const pairs = odds.flatMap((row, i) => {
    const work = works[i];
    return Array.from(row, (odd, vibe) => ({ odd, is: work !== undefined && labelsOf(work).has(vibe) }));
  });
  return Array.from({ length: 10 }, (_, tenth) => {
    const bin = pairs.filter(({ odd }) => Math.min(9, Math.floor(odd * 10)) === tenth);
    return {
      from: tenth / 10,
      vibes: bin.length,
      true: round(bin.filter(({ is }) => is).length / bin.length),
    };
  });
}

const folder = process.argv[2];
if (!folder) throw new Error('usage: npm run --silent eval -- emotions FOLDER');
const { works } = await gather(join(folder), SOURCES);
const graded = gradedWorks(works.all);
const odds = (set: FeatureSet): Float64Array[] => heldOutOdds(graded, set, PENALTY[set]);
const withKeywords = odds('genres+keywords');

console.log(
  JSON.stringify(
    {
      titles: graded.length,
      regard: crossValidated(works.all),
      prior: perVibe(priors(graded)),
      genresOnly: perVibe(precisionPerVibe(graded, odds('genres'))),
      genresAndKeywords: perVibe(precisionPerVibe(graded, withKeywords)),
      calibration: calibration(graded, withKeywords),
    },
    null,
    2,
  ),
);
