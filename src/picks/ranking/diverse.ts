import { familyOf, likeness } from './likeness.ts';
import type { TitleIndex } from './title-index.ts';

export interface Candidate {
  readonly title: number;
  readonly score: number;
}

/** What a title loses that is fully like one already chosen, in units of the score. */
const LIKENESS_COST = 0.6;
/** Sequels and remakes are more alike than their genres show: one of each family is mostly enough for a list. */
const FAMILY_COST = 0.6;

interface Rival {
  readonly candidate: Candidate;
  readonly family: string;
  /** What it loses for being like the titles chosen so far. */
  cost: number;
}

/** Maximal marginal relevance (Carbonell & Goldstein 1998): each next title fits and is unlike those before. */
export function diverse(titleIndex: TitleIndex, pool: readonly Candidate[], wanted: number): Candidate[] {
  const rivals = pool.map((candidate): Rival => {
    return { candidate, family: familyOf(titleIndex.columns.names.at(candidate.title)), cost: 0 };
  });
  const chosen: Candidate[] = [];
  while (chosen.length < wanted && rivals.length > 0) {
    const [next] = rivals.splice(indexOfBest(rivals), 1);
    if (!next) break;
    chosen.push(next.candidate);
    for (const rival of rivals) rival.cost = Math.max(rival.cost, costBeside(titleIndex, next, rival));
  }
  return chosen;
}

function costBeside(titleIndex: TitleIndex, chosen: Rival, rival: Rival): number {
  const alike = LIKENESS_COST * likeness(titleIndex, chosen.candidate.title, rival.candidate.title);
  return alike + (rival.family === chosen.family ? FAMILY_COST : 0);
}

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
