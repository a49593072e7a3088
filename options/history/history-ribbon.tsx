import type { JSX } from 'preact';
import type { HistorySummary, Span } from '../../src/history/summary.ts';
import { mostly } from '../../src/history/tally.ts';
import type { Unit } from '../../src/history/when.ts';
import { days, longDay, month, shortDay, weekday } from '../../src/i18n/amounts.ts';
import { number, text } from '../../src/i18n/text.ts';
import { Chart, inWords, Stack, total } from './chart.tsx';
import { choose, chosen } from './history-state.ts';

export const spanName = ({ from, to }: Span, unit: Unit): string =>
  unit === 'day' ? longDay(from) : unit === 'week' ? days(from, to) : month(from);

const MOST_LABELS = 8;
const STEPS: { readonly [key: string]: number } = { ArrowLeft: -1, ArrowRight: 1, ArrowUp: -1, ArrowDown: 1 };

/** Arrow keys walk along the ribbon; it is one stop for the Tab key. */
function walk(event: KeyboardEvent & { readonly currentTarget: HTMLElement }): void {
  const step = STEPS[event.key];
  if (!step) return;
  event.preventDefault();
  const isMirrored = document.documentElement.dir === 'rtl' && /Left|Right/.test(event.key);
  const bars = [...event.currentTarget.querySelectorAll('button')];
  const at = bars.findIndex(bar => bar.matches(':focus'));
  const next = bars[at + (isMirrored ? -step : step)];
  next?.focus();
}

interface BarProps {
  readonly span: Span;
  readonly unit: Unit;
  readonly isStop: boolean;
  readonly label: string;
}

const Bar = ({ span, unit, isStop, label }: BarProps): JSX.Element => {
  const name = spanName(span, unit);
  const words = total(span.counts) > 0 ? inWords(span.counts) : text('history_no_mood');
  return (
    <button
      type="button"
      class="span"
      tabIndex={isStop ? 0 : -1}
      aria-pressed={chosen.value?.from === span.from}
      aria-label={`${name}: ${words}`}
      title={`${name}: ${words}`}
      onClick={() => choose(span)}
    >
      <Stack counts={span.counts} upright />
      <small aria-hidden="true" data-label={label} />
    </button>
  );
};

const labelOf = (span: Span, unit: Unit, count: number): string =>
  unit === 'day' && count <= 7 ? weekday(new Date(span.from).getDay()) : shortDay(span.from);

/** A ribbon of days in the colours of their moods; a day that is chosen shows its entries below. */
export const Ribbon = ({
  told: { spans, unit, counts, moods },
}: {
  readonly told: HistorySummary;
}): JSX.Element => {
  const every = Math.ceil(spans.length / MOST_LABELS);
  const last = spans.length - 1;
  const stop = Math.max(
    0,
    spans.findIndex(({ from }) => from === (chosen.value?.from ?? spans[last]?.from)),
  );
  return (
    <Chart
      name="days"
      title={text('history_days')}
      says={text('history_days_says', number(moods), text(`emotion_${mostly(counts)}`))}
      head={[text('history_when'), text('history_mood')]}
      rows={spans
        .filter(span => total(span.counts) > 0)
        .map(span => [spanName(span, unit), inWords(span.counts)])}
    >
      <div class="ribbon" role="group" aria-label={text('history_days')} onKeyDown={walk}>
        {spans.map((span, i) => (
          <Bar
            key={span.from}
            span={span}
            unit={unit}
            isStop={i === stop}
            label={(last - i) % every === 0 ? labelOf(span, unit, spans.length) : ''}
          />
        ))}
      </div>
    </Chart>
  );
};
