import type { Catalog } from '../catalog.ts';
import type { Genre } from '../genres.ts';
import { words } from '../match/normalise.ts';
import type { Kind } from '../sighting.ts';

/** A title as a search box shows it; its key stays the same when the catalog is built anew. */
export interface FoundTitle {
  readonly key: string;
  readonly name: string;
  /** 0 when unknown. */
  readonly year: number;
  readonly kind: Kind;
  readonly genres: readonly Genre[];
}

export function foundTitle(catalog: Catalog, index: number): FoundTitle {
  const { name, year, kind, genres } = catalog.title(index);
  return { key: catalog.keyOf(index), name, year, kind, genres };
}

const fold = (text: string): string => words(text).join(' ');

/** The index for a search box. Building it takes a third of a second and eight megabytes, so it is built at the first search. */
export class SearchIndex {
  readonly #text: string;
  readonly #starts: Uint32Array;

  constructor(readonly catalog: Catalog) {
    const lines = Array.from(
      { length: catalog.size },
      (_, title) => ` ${fold(catalog.columns.names.at(title))}`,
    );
    this.#starts = new Uint32Array(lines.length);
    let at = 0;
    for (const [title, line] of lines.entries()) {
      this.#starts[title] = at;
      at += line.length + 1;
    }
    this.#text = lines.join('\n');
  }

  /** Titles in which the query stands at the start of a word; whole names and the best known titles first. */
  search(query: string, limit = 20): number[] {
    const sought = ` ${fold(query)}`;
    if (sought === ' ') return [];
    const found: { title: number; rank: number }[] = [];
    for (let at = this.#text.indexOf(sought); at >= 0; at = this.#text.indexOf(sought, at + 1)) {
      const title = this.#titleAt(at);
      if (found.at(-1)?.title !== title) found.push({ title, rank: this.#rank(title, at, sought.length) });
    }
    return found
      .sort((a, b) => b.rank - a.rank)
      .slice(0, limit)
      .map(({ title }) => title);
  }

  #titleAt(at: number): number {
    let low = 0;
    let high = this.#starts.length;
    while (high - low > 1) {
      const middle = (low + high) >>> 1;
      if ((this.#starts[middle] ?? 0) <= at) low = middle;
      else high = middle;
    }
    return low;
  }

  #rank(title: number, at: number, length: number): number {
    const start = this.#starts[title] ?? 0;
    const end = this.#starts[title + 1] ?? this.#text.length + 1;
    const whole = at === start && at + length === end - 1 ? 1 : 0;
    const isBeginning = at === start ? 0.3 : 0;
    return whole + isBeginning + (this.catalog.columns.popularity[title] ?? 0) / 255;
  }
}
