import { GENRES } from '../../../src/catalog/genres.ts';
import type { Work } from '../work.ts';

/** Which features a model looks at. */
export type FeatureSet = 'genres' | 'genres+keywords';

/** Sparse rows: the numbers of the features each work has. */
export interface Features {
  readonly count: number;
  readonly rows: readonly Uint32Array[];
}

const RARE = 5;

const decade = (year: number): string[] => (year > 0 ? [`decade ${Math.floor(year / 10)}`] : []);

function namesOfFeatures(work: Work, set: FeatureSet): string[] {
  const genres = GENRES.filter((_, bit) => (work.genres & (1 << bit)) !== 0).map(({ id }) => `genre ${id}`);
  const base = [...genres, `kind ${work.kind}`, ...decade(work.year)];
  return set === 'genres' ? base : [...base, ...[...work.categories].map(id => `category ${id}`)];
}

/** A vocabulary learned from the works to train on; what is rarer than five of them tells nothing. */
export class Vocabulary {
  readonly #numbers = new Map<string, number>();

  constructor(
    works: readonly Work[],
    readonly set: FeatureSet,
  ) {
    const counts = new Map<string, number>();
    for (const work of works) {
      for (const name of namesOfFeatures(work, set)) counts.set(name, (counts.get(name) ?? 0) + 1);
    }
    for (const [name, count] of counts) if (count >= RARE) this.#numbers.set(name, this.#numbers.size);
  }

  get size(): number {
    return this.#numbers.size;
  }

  rowOf(work: Work): Uint32Array {
    const numbers = namesOfFeatures(work, this.set).map(name => this.#numbers.get(name));
    return Uint32Array.from(numbers.filter(number => number !== undefined));
  }
}
