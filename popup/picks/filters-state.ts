import { computed, signal } from '@preact/signals';
import { duration, languageName, text } from '../../src/i18n/text.ts';
import type { Caution, Leaning, OwnFilters } from '../../src/picks/filters.ts';
import { type FilterPart, partsSet, withoutPart } from '../../src/picks/loosen.ts';
import { filters } from '../../src/picks/store.ts';
import { orTrouble, showPicks } from '../main/actions.ts';
import { mood } from '../main/state.ts';

/** The person's filters. A change made here comes back through `filters.watch`, like one made on another page. */
export const ownFilters = signal<OwnFilters>({});
export const filtersOpen = signal(false);
export const filtersSet = computed(() => partsSet(ownFilters.value));

export async function followFilters(life: AbortSignal): Promise<void> {
  filters.watch(now => {
    ownFilters.value = now;
    if (mood.value) void showPicks();
  }, life);
  ownFilters.value = await filters.get();
}

/** Shows the change before it is stored: a second change made in the meantime must not undo it. */
const setFilters = (next: OwnFilters): Promise<void> =>
  orTrouble(async () => {
    ownFilters.value = next;
    await filters.set(next);
  });

export const toggleFamily = (): Promise<void> =>
  setFilters({ ...ownFilters.value, familySafe: !ownFilters.value.familySafe });

export const toggleCaution = (caution: Caution): Promise<void> => {
  const { without = [] } = ownFilters.value;
  const has = without.includes(caution);
  return setFilters({
    ...ownFilters.value,
    without: has ? without.filter(one => one !== caution) : [...without, caution],
  });
};

export const DECADE = 10;

/** The first year may not come after the last one: the end that was not set is moved. */
export function setYears(end: 'from' | 'to', year: number | null): Promise<void> {
  const { from: oldFrom, to: oldTo, ...rest } = ownFilters.value;
  let from = end === 'from' ? (year ?? undefined) : oldFrom;
  let to = end === 'to' ? (year ?? undefined) : oldTo;
  if (from !== undefined && to !== undefined && from > to) {
    if (end === 'from') to = from + DECADE - 1;
    else from = to - DECADE + 1;
  }
  return setFilters({ ...rest, ...(from !== undefined && { from }), ...(to !== undefined && { to }) });
}

/** For screen readers: which of its ends the slider is near. */
export const leaningText = (leaning: Leaning): string => {
  if (leaning === 0) return text('leaning');
  return text(leaning < 0 ? 'leaning_gems' : 'leaning_crowd');
};

const asNumber = (value: string): number | undefined => (value === '' ? undefined : Number(value));

export function setMinutes(value: string): Promise<void> {
  const { minutes: _old, ...rest } = ownFilters.value;
  const minutes = asNumber(value);
  return setFilters({ ...rest, ...(minutes !== undefined && { minutes }) });
}

export function setLanguage(value: string): Promise<void> {
  const { language: _old, ...rest } = ownFilters.value;
  return setFilters({ ...rest, ...(value !== '' && { language: value }) });
}

export const setLeaning = (leaning: Leaning): Promise<void> => setFilters({ ...ownFilters.value, leaning });

export const dropPart = (part: FilterPart): Promise<void> => setFilters(withoutPart(ownFilters.value, part));
/** Hidden gems or crowd-pleasers is no filter: it stays. */
export function dropAll(): Promise<void> {
  const { leaning } = ownFilters.value;
  return setFilters(leaning === undefined ? {} : { leaning });
}

const decade = (year: number): string => text('filter_decade', String(year - (year % DECADE)));

const yearsText = ({ from, to }: OwnFilters): string => {
  if (from === undefined) return text('filter_until', decade(to ?? 0));
  return to === undefined
    ? text('filter_since', decade(from))
    : text('filter_between', decade(from), decade(to));
};

export const filterText = (part: FilterPart): string => {
  const { minutes = 0, language = '' } = ownFilters.value;
  if (part === 'years') return yearsText(ownFilters.value);
  if (part === 'minutes') return text('filter_at_most', duration(minutes));
  if (part === 'language') return languageName(language);
  return part === 'familySafe' ? text('filter_family') : text(`without_${part}`);
};
