import type { JSX } from 'preact';
import type { HistorySummary, Period } from '../../src/history/summary.ts';
import { mostFrequent } from '../../src/history/tally.ts';
import type { PeriodUnit } from '../../src/history/time-ranges.ts';
import { days, longDay, month, shortDay, weekday } from '../../src/i18n/amounts.ts';
import { number, text } from '../../src/i18n/text.ts';
import { Chart, countsInWords, StackedBar, total } from './chart.tsx';
import { choosePeriod, chosenPeriod } from './history-state.ts';

export const periodName = ({ from, to }: Period, unit: PeriodUnit): string =>
  unit === 'day' ? longDay(from) : unit === 'week' ? days(from, to) : month(from);

const MOST_LABELS = 8;
const STEPS: { readonly [key: string]: number } = { ArrowLeft: -1, ArrowRight: 1, ArrowUp: -1, ArrowDown: 1 };

/** The whole ribbon is one stop for the Tab key; arrow keys move the focus along it. */
function moveFocus(event: KeyboardEvent & { readonly currentTarget: HTMLElement }): void {
  const step = STEPS[event.key];
  if (!step) return;
  event.preventDefault();
  const isMirrored = document.documentElement.dir === 'rtl' && /Left|Right/.test(event.key);
  const bars = [...event.currentTarget.querySelectorAll('button')];
  const focused = bars.findIndex(bar => bar.matches(':focus'));
  bars[focused + (isMirrored ? -step : step)]?.focus();
}

interface BarProps {
  readonly period: Period;
  readonly unit: PeriodUnit;
  /** Whether the Tab key leads to this bar. */
  readonly isTabStop: boolean;
  readonly label: string;
}

const Bar = ({ period, unit, isTabStop, label }: BarProps): JSX.Element => {
  const name = periodName(period, unit);
  const words = total(period.counts) > 0 ? countsInWords(period.counts) : text('history_no_mood');
  return (
    <button
      type="button"
      class="span"
      tabIndex={isTabStop ? 0 : -1}
      aria-pressed={chosenPeriod.value?.from === period.from}
      aria-label={`${name}: ${words}`}
      title={`${name}: ${words}`}
      onClick={() => choosePeriod(period)}
    >
      <StackedBar counts={period.counts} upright />
      <small aria-hidden="true" data-label={label} />
    </button>
  );
};

const labelOf = ({ from }: Period, unit: PeriodUnit, count: number): string =>
  unit === 'day' && count <= 7 ? weekday(new Date(from).getDay()) : shortDay(from);

interface BarsProps {
  readonly periods: readonly Period[];
  readonly unit: PeriodUnit;
}

const Bars = ({ periods, unit }: BarsProps): JSX.Element => {
  const every = Math.ceil(periods.length / MOST_LABELS);
  const last = periods.length - 1;
  const chosen = chosenPeriod.value?.from ?? periods[last]?.from;
  const tabStop = Math.max(
    0,
    periods.findIndex(({ from }) => from === chosen),
  );
  return (
    <div class="ribbon" role="group" aria-label={text('history_days')} onKeyDown={moveFocus}>
      {periods.map((period, i) => (
        <Bar
          key={period.from}
          period={period}
          unit={unit}
          isTabStop={i === tabStop}
          label={(last - i) % every === 0 ? labelOf(period, unit, periods.length) : ''}
        />
      ))}
    </div>
  );
};

/** A bar for each day, week or month in the colours of its moods; the entries of a chosen one are shown below. */
export const Ribbon = ({
  summary: { spans: periods, unit, counts, moods },
}: {
  readonly summary: HistorySummary;
}): JSX.Element => (
  <Chart
    name="days"
    title={text('history_days')}
    sentence={text('history_days_says', number(moods), text(`emotion_${mostFrequent(counts)}`))}
    head={[text('history_when'), text('history_mood')]}
    rows={periods
      .filter(period => total(period.counts) > 0)
      .map(period => [periodName(period, unit), countsInWords(period.counts)])}
  >
    <Bars periods={periods} unit={unit} />
  </Chart>
);
