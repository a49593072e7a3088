import { keyOf } from '../../../src/catalog/match/normalise.ts';
import { spellings } from '../../../src/catalog/match/spellings.ts';
import type { Kind } from '../../../src/catalog/sighting.ts';
import { fameOf } from '../popularity.ts';
import { type Row, readCsv } from '../source-csv.ts';
import { namesOf, type Work, type Works } from '../work.ts';

export interface Unplaced {
  readonly title: string;
  readonly kind: Kind;
  readonly hours: number;
}

// A film may chart long after it came out, but the list is mostly of new things.
const CHARTS_WHILE_NEW = 3;

const kindOf = (row: Row): Kind => (row.category?.startsWith('TV') ? 'series' : 'film');

const SURE = 20;
const FAR_AHEAD = 2;

/** The list gives no year: the one hand-written for it, the new one, the one Netflix has, in that order. */
function likelihood(work: Work, firstWeek: number): number {
  const age = firstWeek - work.year;
  const young = work.year > 0 && age >= -1 && age <= CHARTS_WHILE_NEW;
  const streams = work.ids.netflix.size > 0 || work.fame.services > 0;
  return (work.fame.listed ? SURE : 0) + (young ? SURE : 0) + (streams ? 5 : 0) + fameOf(work);
}

function calledExactly(works: Works, name: string, kind: Kind): Work[] {
  const { whole } = keyOf(name);
  return works.named(name, kind).filter(work => namesOf(work).some(one => keyOf(one).whole === whole));
}

/** Of several old works of like fame none is given the hours: they may be those of a new one nobody knows. */
function place(works: Works, row: Row): Work | undefined {
  const firstWeek = Number(row.first_week?.slice(0, 4));
  const named = [...spellings(row.title ?? '')]
    .map(({ name, year }) =>
      calledExactly(works, name, kindOf(row)).filter(work => !year || work.year === year),
    )
    .find(found => found.length > 0);
  const ranked = (named ?? [])
    .filter(work => work.year === 0 || work.year <= firstWeek + 1)
    .map(work => ({ work, likely: likelihood(work, firstWeek) }))
    .sort((a, b) => b.likely - a.likely);
  const [best, second] = ranked;
  if (!best) return undefined;
  const sure = !second || best.likely >= SURE || best.likely - second.likely >= FAR_AHEAD;
  return sure ? best.work : undefined;
}

/** Hours viewed make a work better known; what no source knows is returned, heaviest first. */
export async function addHoursViewed(works: Works, path: string): Promise<Unplaced[]> {
  const unplaced: Unplaced[] = [];
  for await (const row of readCsv(path)) {
    const hours = Number(row.hours_viewed) || 0;
    const work = place(works, row);
    if (work) work.fame.hours += hours;
    else unplaced.push({ title: row.title ?? '', kind: kindOf(row), hours });
  }
  return unplaced.sort((a, b) => b.hours - a.hours);
}
