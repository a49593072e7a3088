import { familyOf, likeness } from './alike.ts';
import type { TitleIndex } from './title-index.ts';

export interface Candidate {
  readonly title: number;
  readonly score: number;
}

/** What full likeness to a title already chosen costs, in units of the score. */
const LIKENESS_COSTS = 0.6;
/** Sequels and remakes are more alike than their genres say: one of a family is mostly enough for a list. */
const FAMILY_COSTS = 0.6;

/** Maximal marginal relevance (Carbonell & Goldstein 1998): each next title is good and unlike those before. */
export function diverse(shelf: TitleIndex, pool: readonly Candidate[], wanted: number): Candidate[] {
  const left = pool.map(candidate => ({
    candidate,
    family: familyOf(shelf.columns.names.at(candidate.title)),
    cost: 0,
  }));
  const chosen: Candidate[] = [];
  while (chosen.length < wanted && left.length > 0) {
    const at = indexOfBest(left);
    const [next] = left.splice(at, 1);
    if (!next) break;
    chosen.push(next.candidate);
    for (const other of left) {
      const alike = LIKENESS_COSTS * likeness(shelf, next.candidate.title, other.candidate.title);
      other.cost = Math.max(other.cost, alike + (other.family === next.family ? FAMILY_COSTS : 0));
    }
  }
  return chosen;
}

function indexOfBest(left: readonly { readonly candidate: Candidate; readonly cost: number }[]): number {
  let at = 0;
  let most = Number.NEGATIVE_INFINITY;
  for (const [i, { candidate, cost }] of left.entries()) {
    if (candidate.score - cost <= most) continue;
    at = i;
    most = candidate.score - cost;
  }
  return at;
}
