import { fingerprint } from '../../catalog/match/normalise.ts';
import { createQueue } from '../../storage/queue.ts';
import type { PageSighting } from '../page-sighting.ts';
import { type Budget, budgetAt } from './title-budget.ts';
import { titleBudgets } from './title-budget-store.ts';

/** More than a page shows: what it asks about again, because the mood has changed, costs nothing. */
const MOST_REMEMBERED = 8_000;

const inTurn = createQueue();
/** The titles that each site has asked about lately, as fingerprints; until the worker ends. */
const asked = new Map<string, Set<number>>();
/** Of sites in private windows: nothing of these is stored. */
const privateBudgets = new Map<string, Budget>();

const fingerprintOf = ({ text, year, kind, ids, genres, row }: PageSighting): number =>
  fingerprint(JSON.stringify([text, year, kind, ids, genres, row]));

function remember(known: Set<number>, fresh: number): void {
  known.add(fresh);
  const [oldest] = known;
  if (known.size > MOST_REMEMBERED && oldest !== undefined) known.delete(oldest);
}

/** Takes what is new of these out of the budget, as far as it goes. */
function spend(
  known: Set<number>,
  budget: Budget,
  sightings: readonly (PageSighting | null)[],
): { readonly within: readonly boolean[]; readonly left: number } {
  let { left } = budget;
  const within = sightings.map(sighting => {
    const print = sighting && fingerprintOf(sighting);
    if (print === null || known.has(print)) return true;
    if (left < 1) return false;
    left -= 1;
    remember(known, print);
    return true;
  });
  return { within, left };
}

function knownOn(place: string): Set<number> {
  const known = asked.get(place) ?? new Set();
  asked.set(place, known);
  return known;
}

/** For each sighting, whether the site may have an answer now. */
export const withinBudget = (
  siteId: string,
  sightings: readonly (PageSighting | null)[],
  isPrivate: boolean,
  now = Date.now(),
): Promise<readonly boolean[]> =>
  inTurn(async () => {
    const stored = isPrivate ? {} : await titleBudgets.get();
    const before = budgetAt(isPrivate ? privateBudgets.get(siteId) : stored[siteId], now);
    const { within, left } = spend(knownOn(`${siteId} ${isPrivate}`), before, sightings);
    if (left === before.left) return within;
    if (isPrivate) privateBudgets.set(siteId, { left, at: now });
    else await titleBudgets.set({ ...stored, [siteId]: { left, at: now } });
    return within;
  });
