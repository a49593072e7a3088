import { isOfCatalog } from '../../pages/page-sighting.ts';
import type { Card } from '../card.ts';
import type { TrackedCard } from '../tracked-cards.ts';
import type { Candidate } from './generic.ts';

/** A row of cards repeats its markup; a single link that happens to be called "Up" does not. */
const LEAST_REPEATED = 4;
const LEAST_KNOWN = 3;
const LEAST_SHARE = 0.4;
/** Where so many names of a row are known, the rest of it are titles that the catalog lacks. */
const SURE_KNOWN = 5;
const SURE_SHARE = 0.6;
/** An endless page, or a hostile one, must not fill the memory: its newest names say enough. */
const MOST_NAMES = 500;
const MOST_ROWS = 300;

/** A map keeps the order of insertion: what came last is last. */
function keepNewest<T>(map: Map<string, T>, key: string, value: T, most: number): void {
  map.delete(key);
  map.set(key, value);
  const [oldest = key] = map.keys();
  if (map.size > most) map.delete(oldest);
}

/** The different names with the same markup above them, each known or not by the last answer about it. */
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

const isCandidate = (card: Card): card is Candidate => 'group' in card;

const groupOf = ({ card }: TrackedCard): string => (isCandidate(card) ? card.group : '');

/**
 * The generic layer guesses what is a title. A row of guesses is a row of titles when many of its different names are
 * known. Answers change, above all with the mood: without a mood no name is known. So a later answer about a name
 * replaces the earlier one, which holds until then: else all cards would go dark while the question is repeated.
 */
export class TitleRows {
  readonly #rows = new Map<string, Row>();

  note(answered: readonly TrackedCard[]): void {
    for (const tracked of answered) {
      const group = groupOf(tracked);
      const row = this.#rows.get(group) ?? new Row();
      keepNewest(this.#rows, group, row, MOST_ROWS);
      row.note(tracked.card.sighting.text, isOfCatalog(tracked.mark));
    }
  }

  isTitle(tracked: TrackedCard): boolean {
    return this.#rows.get(groupOf(tracked))?.holdsTitle(isOfCatalog(tracked.mark)) ?? false;
  }
}
