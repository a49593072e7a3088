import { isForLater, type Mark, type PageSighting } from '../pages/page-sighting.ts';
import { send } from '../protocol/dispatch.ts';
import { MOST_SIGHTINGS } from '../storage/limits.ts';
import { keyOfSighting } from './card.ts';

/** An endless page, or a hostile one, could else make us remember titles without limit. */
const MOST_REMEMBERED = 5_000;

/** Asks the background about titles, each once, many in one message. */
export class Asker {
  readonly #marks = new Map<string, Promise<Mark>>();

  forget(): void {
    this.#marks.clear();
  }

  async ask(sightings: readonly PageSighting[]): Promise<readonly Mark[]> {
    const unasked = new Map<string, PageSighting>();
    for (const sighting of sightings) {
      const key = keyOfSighting(sighting);
      if (!this.#marks.has(key)) unasked.set(key, sighting);
    }
    const entries = [...unasked];
    for (let at = 0; at < entries.length; at += MOST_SIGHTINGS)
      this.#askBatch(entries.slice(at, at + MOST_SIGHTINGS));
    const marks = Promise.all(sightings.map(sighting => this.#markOf(sighting)));
    this.#forgetOldest();
    return marks;
  }

  #forgetOldest(): void {
    for (const key of this.#marks.keys()) {
      if (this.#marks.size <= MOST_REMEMBERED) return;
      this.#marks.delete(key);
    }
  }

  async #markOf(sighting: PageSighting): Promise<Mark> {
    return (await this.#marks.get(keyOfSighting(sighting))) ?? { known: false };
  }

  #askBatch(batch: readonly (readonly [string, PageSighting])[]): void {
    const answers = send(
      'page.marks',
      batch.map(([, sighting]) => sighting),
    );
    batch.forEach(([key], i) => {
      this.#keep(
        key,
        answers.then(marks => marks[i] ?? { known: false }),
      );
    });
  }

  /** A failure, or that it is to be asked later, reaches those who wait for this answer; who asks later makes a new request. */
  #keep(key: string, mark: Promise<Mark>): void {
    this.#marks.set(key, mark);
    const drop = (): void => {
      if (this.#marks.get(key) === mark) this.#marks.delete(key);
    };
    mark.then(answer => isForLater(answer) && drop(), drop);
  }
}
