import { GENRES } from '../../../src/catalog/genres.ts';
import { VIBE_LEVELS } from '../../../src/catalog/layout.ts';
import { countryOf, languageOf } from '../facts-of.ts';
import type { RatedVibe } from '../vibes/apply.ts';
import type { SparseRow } from '../vibes/vibe-features.ts';
import type { Work } from '../work.ts';

type Weighted = readonly [name: string, weight: number];

/** How much each group of features counts, however many features of it a work has. */
const GROUPS = {
  genres: 1,
  vibes: 1.3,
  keywords: 1,
  franchise: 0.7,
  origin: 0.6,
  time: 0.5,
} as const;

const FEWEST_WORKS = 8;
const DECADE = 10;

function featuresOf(work: Work, vibes: readonly RatedVibe[]): Record<keyof typeof GROUPS, Weighted[]> {
  const named = (prefix: string, name: string): Weighted[] => (name ? [[`${prefix} ${name}`, 1]] : []);
  return {
    genres: GENRES.flatMap(({ id }, bit): Weighted[] =>
      (work.genres & (1 << bit)) === 0 ? [] : [[`genre ${id}`, 1]],
    ),
    vibes: vibes.map(({ vibe, level }): Weighted => [`vibe ${vibe}`, level / VIBE_LEVELS]),
    keywords: [...work.categories].map((id): Weighted => [`category ${id}`, 1]),
    franchise: named('franchise', work.grade?.franchise.toLowerCase() ?? ''),
    origin: [...named('language', languageOf(work)), ...named('country', countryOf(work))],
    time: [
      ...named('kind', work.kind),
      ...named('decade', work.year > 0 ? String(Math.floor(work.year / DECADE)) : ''),
    ],
  };
}

/** A feature that nearly all works have says little: it counts less (inverse document frequency). */
function rarities(works: readonly (readonly Weighted[])[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const [name] of works.flat()) counts.set(name, (counts.get(name) ?? 0) + 1);
  const frequent = [...counts].filter(([, count]) => count >= FEWEST_WORKS);
  return new Map(frequent.map(([name, count]) => [name, Math.log(works.length / count)]));
}

export interface SparseMatrix {
  readonly rows: readonly SparseRow[];
  readonly width: number;
}

/** One row for each work, in which every group of features has the length that `GROUPS` gives it. */
export function likenessFeatures(
  works: readonly Work[],
  vibes: (work: Work) => readonly RatedVibe[],
): SparseMatrix {
  const grouped = works.map(work => featuresOf(work, vibes(work)));
  const rarity = rarities(grouped.map(groups => Object.values(groups).flat()));
  const numbers = new Map([...rarity.keys()].map((name, number) => [name, number]));
  const rowOf = (groups: ReturnType<typeof featuresOf>): SparseRow => {
    const cells = Object.entries(GROUPS).flatMap(([group, share]) => {
      const known = groups[group as keyof typeof GROUPS].flatMap(([name, weight]) => {
        const number = numbers.get(name);
        return number === undefined ? [] : [[number, weight * (rarity.get(name) ?? 0)] as const];
      });
      const length = Math.hypot(...known.map(([, value]) => value)) || 1;
      return known.map(([number, value]) => [number, (share * value) / length] as const);
    });
    return {
      features: Uint32Array.from(cells, ([number]) => number),
      values: Float32Array.from(cells, ([, value]) => value),
    };
  };
  return { rows: grouped.map(rowOf), width: numbers.size };
}
