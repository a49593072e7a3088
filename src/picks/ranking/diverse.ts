import { genreBit } from '../../catalog/genres.ts';
import { familyOf, likeness } from './likeness.ts';
import type { TitleIndex } from './title-index.ts';

export interface Candidate {
  readonly title: number;
  readonly score: number;
}

/** What a title loses that is fully like one already chosen, in units of the score. */
const LIKENESS_COST = 0.6;
/** For grown-ups; where children are with you, every title may be one. */
const MOST_ANIMATIONS = 3;
const ANIMATION = genreBit('animation') | genreBit('anime');

interface Rival {
  readonly candidate: Candidate;
  /** By the catalog's franchise, or by the part of the name that sequels share. */
  readonly families: readonly (string | number)[];
  readonly isAnimation: boolean;
  /** What it loses for being like the titles chosen so far. */
  cost: number;
}

interface Options {
  readonly wanted: number;
  readonly isForChildren?: boolean;
}

/**
 * Maximal marginal relevance (Carbonell & Goldstein 1998): each next title fits and is unlike those before. One title of a
 * franchise, and few animations; where that leaves too few titles, the best of the others follow.
 */
export function diverse(
  titleIndex: TitleIndex,
  pool: readonly Candidate[],
  { wanted, isForChildren = false }: Options,
): Candidate[] {
  const rivals = pool.map(candidate => rivalOf(titleIndex, candidate));
  const chosen: Rival[] = [];
  const left: Rival[] = [];
  while (chosen.length < wanted && rivals.length > 0) {
    const [next] = rivals.splice(indexOfBest(rivals), 1);
    if (!next) break;
    if (!joins(next, chosen, isForChildren)) {
      left.push(next);
      continue;
    }
    chosen.push(next);
    for (const rival of rivals) rival.cost = Math.max(rival.cost, costBeside(titleIndex, next, rival));
  }
  return [...chosen, ...left].slice(0, wanted).map(({ candidate }) => candidate);
}

function rivalOf({ columns }: TitleIndex, candidate: Candidate): Rival {
  const { title } = candidate;
  const franchise = columns.franchises[title] ?? 0;
  return {
    candidate,
    families: [familyOf(columns.names.at(title)), ...(franchise > 0 ? [franchise] : [])],
    isAnimation: ((columns.genres[title] ?? 0) & ANIMATION) !== 0,
    cost: 0,
  };
}

function joins(next: Rival, chosen: readonly Rival[], isForChildren: boolean): boolean {
  if (chosen.some(({ families }) => families.some(family => next.families.includes(family)))) return false;
  const animations = chosen.filter(({ isAnimation }) => isAnimation).length;
  return isForChildren || !next.isAnimation || animations < MOST_ANIMATIONS;
}

const costBeside = (titleIndex: TitleIndex, chosen: Rival, rival: Rival): number =>
  LIKENESS_COST * likeness(titleIndex, chosen.candidate.title, rival.candidate.title);

function indexOfBest(rivals: readonly Rival[]): number {
  let index = 0;
  let highest = Number.NEGATIVE_INFINITY;
  for (const [i, { candidate, cost }] of rivals.entries()) {
    if (candidate.score - cost <= highest) continue;
    index = i;
    highest = candidate.score - cost;
  }
  return index;
}
