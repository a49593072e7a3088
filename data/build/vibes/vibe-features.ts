import { GENRES } from '../../../src/catalog/genres.ts';
import { OMDB_GENRES } from '../sources/omdb-genres.ts';
import type { Work } from '../work.ts';

/** Which features a model uses. */
export type FeatureSet = 'genres' | 'genres+keywords';

/** A sparse row: which features a work has, and the value of each. */
export interface SparseRow {
  readonly features: Uint32Array;
  readonly values: Float32Array;
}

const FEWEST_WORKS = 5;

/**
 * Only genres and keywords. Decade and kind would show how many works were tagged at the time (hardly any after 2012),
 * not how works affect their viewers. A category that is one of our genres counts as that genre only, so that a genre
 * known from another source has the same weight.
 */
function groupsOfFeatures(work: Work, set: FeatureSet): string[][] {
  const genres = GENRES.filter((_, bit) => (work.genres & (1 << bit)) !== 0).map(({ id }) => `genre ${id}`);
  if (set === 'genres') return [genres];
  const finer = [...work.categories].filter(id => !(id in OMDB_GENRES));
  return [genres, finer.map(id => `category ${id}`)];
}

/** The features of the works to train on, numbered; features of fewer than five works are left out. */
export class Vocabulary {
  readonly #numbers = new Map<string, number>();

  constructor(
    works: readonly Work[],
    readonly set: FeatureSet,
  ) {
    const counts = new Map<string, number>();
    for (const name of works.flatMap(work => groupsOfFeatures(work, set).flat()))
      counts.set(name, (counts.get(name) ?? 0) + 1);
    for (const [name, count] of counts)
      if (count >= FEWEST_WORKS) this.#numbers.set(name, this.#numbers.size);
  }

  get size(): number {
    return this.#numbers.size;
  }

  /** Genres and keywords have a norm of 1 each, so that neither depends on how many keywords a work has. */
  rowOf(work: Work): SparseRow {
    const groups = groupsOfFeatures(work, this.set).map(names =>
      names.map(name => this.#numbers.get(name)).filter(number => number !== undefined),
    );
    const values = groups.flatMap(group => group.map(() => 1 / Math.sqrt(group.length)));
    return { features: Uint32Array.from(groups.flat()), values: Float32Array.from(values) };
  }
}
