import { keyOf } from '../../../src/catalog/match/normalise.ts';
import { spellings } from '../../../src/catalog/match/spellings.ts';
import type { Kind } from '../../../src/catalog/sighting.ts';
import { fameOf } from '../popularity.ts';
import { type Row, readCsv } from '../source-csv.ts';
import { namesOf, type Work, type Works } from '../work.ts';

export interface UnknownTitle {
  readonly title: string;
  readonly kind: Kind;
  readonly hours: number;
}

// A film may enter the list long after it came out, but most of the list is new.
const YEARS_NEW = 3;

const kindOf = (row: Row): Kind => (row.category?.startsWith('TV') ? 'series' : 'film');

const SURE = 20;
const FAR_AHEAD = 2;

/** The list gives no year. Hand-written and new works are likeliest, then works that stream, then well-known ones. */
function likelihood(work: Work, firstWeek: number): number {
  const age = firstWeek - work.year;
  const isNew = work.year > 0 && age >= -1 && age <= YEARS_NEW;
  const streams = work.ids.netflix.size > 0 || work.fame.services > 0;
  return (work.fame.listed ? SURE : 0) + (isNew ? SURE : 0) + (streams ? 5 : 0) + fameOf(work);
}

function calledExactly(works: Works, name: string, kind: Kind): Work[] {
  const { whole } = keyOf(name);
  return works.named(name, kind).filter(work => namesOf(work).some(one => keyOf(one).whole === whole));
}

/** The work of a row. Of several old, equally known works it is none: the row may be a new work that no source knows. */
function workOf(works: Works, row: Row): Work | undefined {
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

/** Adds the hours viewed to each work; returns the titles that no source knows, most hours first. */
export async function addHoursViewed(works: Works, path: string): Promise<UnknownTitle[]> {
  const unknown: UnknownTitle[] = [];
  for await (const row of readCsv(path)) {
    const hours = Number(row.hours_viewed) || 0;
    const work = workOf(works, row);
    if (work) work.fame.hours += hours;
    else unknown.push({ title: row.title ?? '', kind: kindOf(row), hours });
  }
  return unknown.sort((a, b) => b.hours - a.hours);
}
