import { keyOf } from '../../src/catalog/match/normalise.ts';
import type { Point } from '../../src/catalog/point.ts';
import type { Kind } from '../../src/catalog/sighting.ts';
import type { Grade } from './grade.ts';

interface Honours {
  nominations: number;
  wins: number;
  razzies: number;
  readonly events: Set<string>;
  /** In the polls of Sight and Sound. */
  votes: number;
  isInWikidata: boolean;
  isInSeries: boolean;
}

/** One film, series or piece of music while it is being put together from all sources. */
export interface Work {
  readonly kind: Kind;
  /** 0 where no source knows it. */
  year: number;
  /** Which season the year of a series is that of: services give only the newest one. */
  dated: 'first' | 'newest';
  name: string;
  readonly aliases: Set<string>;
  /** Genres as bits of the shipped vocabulary. */
  genres: number;
  /** Categories of omdb.org with all their ancestors: vibes are learned from them. */
  readonly categories: Set<string>;
  /** Vibes that omdb.org or recent.csv gives. */
  readonly vibes: Set<number>;
  readonly ids: { imdb?: string; tmdb?: string; readonly netflix: Set<string> };
  readonly omdb?: string;
  /** The numbers from which popularity is computed. */
  readonly fame: { votes: number; articles: number; services: number; hours: number; listed: boolean };
  /** From which regard is learned. */
  readonly honours: Honours;
  grade?: Grade | undefined;
  /** As omdb.org has them: 0 and '' where it does not. A grade counts more. */
  readonly facts: { minutes: number; language: string; country: string };
  readonly musicGenres: readonly string[];
  /** The artist of an album or a song. */
  readonly by?: string;
  /** Of a song; all other works lie where their genres and vibes do. */
  readonly point?: Point;
  /** As in a grade, for works that have none: songs. */
  known?: Grade['known'] | undefined;
}

type Given = Pick<Work, 'kind' | 'year' | 'name'> &
  Partial<Pick<Work, 'dated' | 'genres' | 'omdb' | 'musicGenres' | 'by' | 'point'>>;

export const newWork = (given: Given): Work => ({
  dated: 'first',
  aliases: new Set(),
  genres: 0,
  categories: new Set(),
  vibes: new Set(),
  ids: { netflix: new Set() },
  honours: {
    nominations: 0,
    wins: 0,
    razzies: 0,
    events: new Set(),
    votes: 0,
    isInWikidata: false,
    isInSeries: false,
  },
  fame: { votes: 0, articles: 0, services: 0, hours: 0, listed: false },
  facts: { minutes: 0, language: '', country: '' },
  musicGenres: [],
  ...given,
});

export const namesOf = (work: Work): string[] => [work.name, ...work.aliases];

/** All works, found by any of their names. */
export class Works {
  all: Work[] = [];
  readonly #byStem = new Map<string, Work[]>();

  add(work: Work): Work {
    this.all.push(work);
    this.index(work);
    return work;
  }

  /** When nothing is looked up by name any more. */
  remove(works: ReadonlySet<Work>): void {
    this.all = this.all.filter(work => !works.has(work));
  }

  /** To be called again after a work got more names. */
  index(work: Work): void {
    for (const name of namesOf(work)) {
      const { stem } = keyOf(name);
      const same = this.#byStem.get(stem);
      if (!same) this.#byStem.set(stem, [work]);
      else if (!same.includes(work)) same.push(work);
    }
  }

  named(name: string, kind: Kind): Work[] {
    return (this.#byStem.get(keyOf(name).stem) ?? []).filter(work => work.kind === kind);
  }
}
