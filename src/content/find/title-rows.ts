import { isOfCatalog } from '../../pages/page-sighting.ts';
import type { TrackedCard } from '../tracked-cards.ts';
import type { Candidate } from './generic.ts';

/** A row of cards repeats its markup; a single link that happens to be called "Up" does not. */
const LEAST_REPEATED = 4;
const LEAST_KNOWN = 3;
const LEAST_SHARE = 0.4;
/** Where most of a row is known, the rest of it are titles that the catalog lacks. */
const SURE_KNOWN = 5;
const SURE_SHARE = 0.6;
/** A page may go on without an end, or mean harm: its newest names are as good as all of them. */
const MOST_NAMES = 500;
const MOST_ROWS = 300;

/** What came last stands last. */
function keepNewest<T>(map: Map<string, T>, key: string, value: T, most: number): void {
  map.delete(key);
  map.set(key, value);
  const [oldest = key] = map.keys();
  if (map.size > most) map.delete(oldest);
}

/** The different names that stand under the same markup, each known or not as was last answered. */
class Row {
  readonly #names = new Map<string, boolean>();
  #known: number | undefined;

  note(name: string, isKnown: boolean): void {
    keepNewest(this.#names, name, isKnown, MOST_NAMES);
    this.#known = undefined;
  }

  holdsTitle(isKnown: boolean): boolean {
    const { size } = this.#names;
    this.#known ??= [...this.#names.values()].filter(Boolean).length;
    if (size < LEAST_REPEATED) return false;
    return isKnown
      ? this.#known >= LEAST_KNOWN && this.#known >= LEAST_SHARE * size
      : this.#known >= SURE_KNOWN && this.#known >= SURE_SHARE * size;
  }
}

const groupOf = ({ card }: TrackedCard): string => (card as Candidate).group;

/**
 * Which rows of what was only guessed to be titles are rows of titles: many of their different names are known. What is
 * known changes, with the mood above all: without one nothing is. So a later answer about a name takes the place of the
 * earlier, and until it has come the earlier one holds, else all would go dark while it is asked for again.
 */
export class TitleRows {
  readonly #rows = new Map<string, Row>();

  note(answered: readonly TrackedCard[]): void {
    for (const shown of answered) {
      const group = groupOf(shown);
      const row = this.#rows.get(group) ?? new Row();
      keepNewest(this.#rows, group, row, MOST_ROWS);
      row.note(shown.card.sighting.text, isOfCatalog(shown.mark));
    }
  }

  isTitle(shown: TrackedCard): boolean {
    return this.#rows.get(groupOf(shown))?.holdsTitle(isOfCatalog(shown.mark)) ?? false;
  }
}
