import type { JSX } from 'preact';
import { number, text } from '../../src/i18n/text.ts';
import { CAUTION_IDS } from '../../src/picks/filters.ts';
import { Icon } from '../../src/ui/icon.tsx';
import {
  DECADE,
  filtersOpen,
  filtersSet,
  ownFilters,
  setYears,
  toggleCaution,
  toggleFamily,
} from './filters-state.ts';

const FIRST_DECADE = 1920;
const THIS_DECADE = new Date().getFullYear() - (new Date().getFullYear() % DECADE);
const DECADES = Array.from(
  { length: (THIS_DECADE - FIRST_DECADE) / DECADE + 1 },
  (_, i) => THIS_DECADE - i * DECADE,
);

const ENDS = [
  { end: 'from', label: 'filter_from', yearOf: (decade: number) => decade },
  { end: 'to', label: 'filter_to', yearOf: (decade: number) => decade + DECADE - 1 },
] as const;

const Years = (): JSX.Element => (
  <div class="years">
    {ENDS.map(({ end, label, yearOf }) => (
      <label key={end}>
        <span class="quiet">{text(label)}</span>
        <select
          data-filter={end}
          onChange={({ currentTarget: { value } }) => setYears(end, value === '' ? null : Number(value))}
        >
          <option value="" selected={ownFilters.value[end] === undefined}>
            {text('filter_any_year')}
          </option>
          {DECADES.map(decade => (
            <option key={decade} value={yearOf(decade)} selected={ownFilters.value[end] === yearOf(decade)}>
              {text('filter_decade', String(decade))}
            </option>
          ))}
        </select>
      </label>
    ))}
  </div>
);

/** The years that picks may come from, and what the person never wants to see. */
export const Filters = (): JSX.Element => (
  <div class="filters" role="group" aria-label={text('filters')}>
    <Years />
    <div class="chips">
      <button
        type="button"
        data-filter="familySafe"
        aria-pressed={ownFilters.value.familySafe === true}
        onClick={toggleFamily}
      >
        {text('filter_family')}
      </button>
      {CAUTION_IDS.map(caution => (
        <button
          key={caution}
          type="button"
          data-filter={caution}
          aria-pressed={ownFilters.value.without?.includes(caution) === true}
          onClick={() => toggleCaution(caution)}
        >
          {text(`without_${caution}`)}
        </button>
      ))}
    </div>
  </div>
);

export const FiltersButton = (): JSX.Element => (
  <button
    type="button"
    class="plain labelled"
    data-action="filters"
    aria-expanded={filtersOpen.value}
    onClick={() => {
      filtersOpen.value = !filtersOpen.value;
    }}
  >
    <Icon name="filters" />
    {filtersSet.value.length > 0 ? text('filters_set', number(filtersSet.value.length)) : text('filters')}
  </button>
);
