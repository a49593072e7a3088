import type { JSX } from 'preact';
import { duration, number, text } from '../../src/i18n/text.ts';
import { CAUTION_IDS, LEANINGS, LENGTHS, type Leaning } from '../../src/picks/filters.ts';
import { Icon } from '../../src/ui/icon.tsx';
import { kind } from '../main/state.ts';
import { languagesByName } from './film-languages.ts';
import {
  DECADE,
  filtersOpen,
  filtersSet,
  leaningText,
  ownFilters,
  setLanguage,
  setLeaning,
  setMinutes,
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
  <>
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
  </>
);

const LengthChoice = (): JSX.Element => (
  <label>
    <span class="quiet">{text('filter_length')}</span>
    <select data-filter="minutes" onChange={({ currentTarget: { value } }) => setMinutes(value)}>
      <option value="" selected={ownFilters.value.minutes === undefined}>
        {text('filter_any_length')}
      </option>
      {LENGTHS.map(minutes => (
        <option key={minutes} value={minutes} selected={ownFilters.value.minutes === minutes}>
          {text('filter_at_most', duration(minutes))}
        </option>
      ))}
    </select>
  </label>
);

const LanguageChoice = (): JSX.Element => (
  <label>
    <span class="quiet">{text('filter_language')}</span>
    <select data-filter="language" onChange={({ currentTarget: { value } }) => setLanguage(value)}>
      <option value="" selected={ownFilters.value.language === undefined}>
        {text('filter_any_language')}
      </option>
      {languagesByName().map(({ code, name }) => (
        <option key={code} value={code} selected={ownFilters.value.language === code}>
          {name}
        </option>
      ))}
    </select>
  </label>
);

const LeaningSlider = (): JSX.Element => (
  <div class="leaning">
    <span class="quiet">{text('leaning_gems')}</span>
    <input
      type="range"
      data-filter="leaning"
      aria-label={text('leaning')}
      min={LEANINGS[0]}
      max={LEANINGS.at(-1)}
      step={1}
      value={ownFilters.value.leaning ?? 0}
      aria-valuetext={leaningText(ownFilters.value.leaning ?? 0)}
      onChange={({ currentTarget: { value } }) => setLeaning(Number(value) as Leaning)}
    />
    <span class="quiet">{text('leaning_crowd')}</span>
  </div>
);

const Cautions = (): JSX.Element => (
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
);

/** What picks may be, and what the person never wants to see. Of music only the years and its fame are known. */
export const Filters = (): JSX.Element => (
  <div class="filters" role="group" aria-label={text('filters')}>
    <div class="choices">
      <Years />
      {kind.value !== 'music' && <LengthChoice />}
      {kind.value !== 'music' && <LanguageChoice />}
    </div>
    {kind.value !== 'music' && <Cautions />}
    <LeaningSlider />
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
