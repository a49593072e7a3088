import { type Columns, kindOf, readColumns } from './columns.ts';
import { type Candidate, findCandidates } from './match/find.ts';
import { type Corrections, type Match, Matcher, type MatchOutcome } from './match/match.ts';
import { words } from './match/normalise.ts';
import { Music } from './music.ts';
import type { Point } from './point.ts';
import type { Kind, Sighting } from './sighting.ts';
import { type MusicFacts, type Title, titleAt } from './title.ts';

/** All titles we know, in flat arrays; an object is made only for a title that is asked for. */
export class Catalog {
  readonly size: number;
  readonly #matcher: Matcher;
  readonly #music: Music;

  constructor(readonly columns: Columns) {
    this.size = columns.header.titles;
    this.#matcher = new Matcher(columns, key => this.indexOf(key));
    this.#music = new Music(columns);
  }

  match(sighting: Sighting, corrections?: Corrections): Match | null {
    const outcome = this.recognise(sighting, corrections);
    return typeof outcome === 'string' ? null : outcome;
  }

  /** Like `match`, but says why there is no match. */
  recognise(sighting: Sighting, corrections?: Corrections): MatchOutcome {
    return this.#matcher.recognise(sighting, corrections);
  }

  title(index: number): Title {
    return titleAt(this.columns, index, this.music(index));
  }

  /** Undefined for a film or series. */
  music(index: number): MusicFacts | undefined {
    return this.#music.facts(index);
  }

  /** The point of a playlist or music genre by its name; null when none of its words is known. */
  pointOfWords(text: string): Point | null {
    return this.#music.pointOfWords(text);
  }

  /** A key that stays the same when the catalog is built anew, unlike the index: for feedback, history and corrections. */
  keyOf(index: number): string {
    const { years, names } = this.columns;
    return [kindOf(this.columns, index), years[index] ?? 0, words(names.at(index)).join(' ')].join('|');
  }

  indexOf(key: string): number | undefined {
    const [kind, year, ...name] = key.split('|');
    const candidates = findCandidates(this.columns, name.join('|')).filter(({ title }) =>
      hasKindAndYear(this.columns, title, kind as Kind, Number(year)),
    );
    return candidates.reduce<Candidate | undefined>((a, b) => (a && a.fit >= b.fit ? a : b), undefined)
      ?.title;
  }
}

const hasKindAndYear = (columns: Columns, title: number, kind: Kind, year: number): boolean =>
  kindOf(columns, title) === kind && columns.years[title] === year;

/** Opens the shipped file, which is compressed. */
export async function openCatalog(bytes: ArrayBuffer): Promise<Catalog> {
  return new Catalog(await readColumns(bytes));
}
