import { join } from 'node:path';
import { bitsOfGenres, type Genre, genreBit } from '../../../src/catalog/genres.ts';
import { VIBES } from '../../../src/catalog/vibes.ts';
import { readCsv } from '../source-csv.ts';
import { FAMILY_AUDIENCE, FOR_FAMILIES, NOT_FOR_FAMILIES, OMDB_GENRES, STANDS_ALONE } from './omdb-genres.ts';

const VIBE_OF_CATEGORY = new Map<string, number>(
  VIBES.flatMap((row, vibe) => ('omdb' in row ? [[String(row.omdb), vibe] as const] : [])),
);
const EMOTIONS_ROOT = '10213';

/** The tree of categories: the parent of each. */
export class CategoryTree {
  readonly #parents = new Map<string, string>();

  static async read(folder: string): Promise<CategoryTree> {
    const tree = new CategoryTree();
    for await (const row of readCsv(join(folder, 'all_categories.csv.gz'), 'backslash')) {
      if (row.id && row.parent_id) tree.#parents.set(row.id, row.parent_id);
    }
    return tree;
  }

  /** The category and all its ancestors. */
  *upwards(category: string): Generator<string> {
    const seen = new Set<string>();
    for (let at: string | undefined = category; at && !seen.has(at); at = this.#parents.get(at)) {
      seen.add(at);
      yield at;
      if (STANDS_ALONE.has(at)) return;
    }
  }
}

export interface Labels {
  genres: number;
  readonly categories: Set<string>;
  readonly vibes: Set<number>;
}

export const noLabels = (): Labels => ({ genres: 0, categories: new Set(), vibes: new Set() });

/** Emotion categories become vibes only: the vibes are learned from the other categories, so they must not be among these. */
function addCategory(labels: Labels, category: string, tree: CategoryTree): void {
  const line = [...tree.upwards(category)];
  if (line.includes(EMOTIONS_ROOT)) {
    const vibe = VIBE_OF_CATEGORY.get(category);
    if (vibe !== undefined) labels.vibes.add(vibe);
    return;
  }
  for (const above of line) {
    labels.categories.add(above);
    labels.genres |= bitsOfGenres(OMDB_GENRES[above] ?? []);
  }
}

const anyOf = (genres: readonly Genre[]): number => genres.reduce((bits, genre) => bits | genreBit(genre), 0);

function addFamilyGenre(labels: Labels): void {
  const fits = (labels.genres & anyOf(FOR_FAMILIES)) !== 0 && (labels.genres & anyOf(NOT_FOR_FAMILIES)) === 0;
  if (fits && labels.categories.has(FAMILY_AUDIENCE)) labels.genres |= genreBit('family');
}

const FILES = ['movie_categories.csv.gz', 'movie_keywords.2024-11.csv.gz'] as const;

export async function readLabels(folder: string): Promise<Map<string, Labels>> {
  const tree = await CategoryTree.read(folder);
  const byWork = new Map<string, Labels>();
  for (const file of FILES) {
    for await (const row of readCsv(join(folder, file), 'backslash')) {
      const id = row.movie_id ?? '';
      const labels = byWork.get(id) ?? noLabels();
      addCategory(labels, row.category_id ?? '', tree);
      byWork.set(id, labels);
    }
  }
  for (const labels of byWork.values()) addFamilyGenre(labels);
  return byWork;
}
