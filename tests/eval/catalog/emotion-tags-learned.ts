import { join } from 'node:path';
import { PENALTY, taggedByHand } from '../../../data/build/emotions/apply.ts';
import { heldOutOdds, precisionPerTag } from '../../../data/build/emotions/cross-validate.ts';
import type { FeatureSet } from '../../../data/build/emotions/tag-features.ts';
import { readOmdb } from '../../../data/build/sources/omdb.ts';
import type { Work } from '../../../data/build/work.ts';
import { EMOTION_TAGS } from '../../../src/catalog/emotion-tags.ts';

/** `npm run --silent eval -- emotions FOLDER`: average precision of the learned emotion tags, five-fold. */

const TRIED = [1e-3, 3e-3, PENALTY['genres+keywords']];

const round = (number: number): number => Math.round(number * 1e3) / 1e3;
const mean = (numbers: readonly number[]): number => numbers.reduce((a, b) => a + b, 0) / numbers.length;

const perTag = (values: readonly number[]) => ({
  mean: round(mean(values)),
  ...Object.fromEntries(EMOTION_TAGS.map(({ id }, tag) => [id, round(values[tag] ?? 0)])),
});

/** The average precision of a random ranking: the share of works that carry the tag. */
const priors = (works: readonly Work[]): number[] =>
  EMOTION_TAGS.map((_, tag) => works.filter(work => work.tags.has(tag)).length / works.length);

/** For the tags with odds of one tenth, two tenths and so on: the share that is true. With calibrated odds both are equal. */
function calibration(works: readonly Work[], odds: readonly Float64Array[]) {
  const pairs = odds.flatMap((row, i) =>
    Array.from(row, (odd, tag) => ({ odd, is: works[i]?.tags.has(tag) })),
  );
  return Array.from({ length: 10 }, (_, tenth) => {
    const bin = pairs.filter(({ odd }) => Math.min(9, Math.floor(odd * 10)) === tenth);
    return {
      from: tenth / 10,
      tags: bin.length,
      true: round(bin.filter(({ is }) => is).length / bin.length),
    };
  });
}

const folder = process.argv[2];
if (!folder) throw new Error('usage: npm run --silent eval -- emotions FOLDER');
const { works } = await readOmdb(join(folder, 'omdb'));
const tagged = taggedByHand(works);
const chosen = heldOutOdds(tagged, 'genres+keywords', PENALTY['genres+keywords']);
const precision = (set: FeatureSet, penalty: number) =>
  perTag(precisionPerTag(tagged, heldOutOdds(tagged, set, penalty)));

console.log(
  JSON.stringify(
    {
      titles: tagged.length,
      prior: perTag(priors(tagged)),
      genresOnly: precision('genres', PENALTY.genres),
      genresAndKeywords: Object.fromEntries(
        TRIED.map(penalty => [`penalty ${penalty}`, precision('genres+keywords', penalty)]),
      ),
      calibration: calibration(tagged, chosen),
    },
    null,
    2,
  ),
);
