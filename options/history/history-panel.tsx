import type { JSX } from 'preact';
import type { HistorySummary } from '../../src/history/summary.ts';
import { HISTORY_RANGES } from '../../src/history/time-ranges.ts';
import { text } from '../../src/i18n/text.ts';
import { Lamp } from '../../src/ui/lamp.tsx';
import { useWhileShown } from '../shell/use-while-shown.ts';
import { Entries } from './history-entries.tsx';
import { WhatHelped } from './history-helped.tsx';
import { Hours } from './history-hours.tsx';
import { Ribbon } from './history-ribbon.tsx';
import { Follows, Shares } from './history-shares.tsx';
import {
  entries,
  followHistory,
  historySummary,
  saveHistory,
  shownRange,
  showRange,
} from './history-state.ts';

const Empty = (): JSX.Element => (
  <div class="empty">
    <Lamp lit={false} />
    <h2>{text('history_empty')}</h2>
    <p class="quiet">{text('options_history_empty')}</p>
  </div>
);

const Tools = (): JSX.Element => (
  <div class="tools">
    <div class="chips" role="group" aria-label={text('history_range')}>
      {HISTORY_RANGES.map(one => (
        <button
          key={one}
          type="button"
          aria-pressed={shownRange.value === one}
          onClick={() => showRange(one)}
        >
          {text(`history_range_${one}`)}
        </button>
      ))}
    </div>
    <button type="button" data-action="save-history" onClick={() => saveHistory()}>
      {text('history_csv')}
    </button>
  </div>
);

const Charts = ({ summary }: { readonly summary: HistorySummary }): JSX.Element => (
  <>
    <Ribbon summary={summary} />
    {summary.moods === 0 && <p class="quiet">{text('history_none_in_range')}</p>}
    {summary.moods > 0 && (
      <>
        <WhatHelped summary={summary} />
        <div class="beside">
          <Shares summary={summary} />
          <Follows summary={summary} />
        </div>
        <Hours summary={summary} />
      </>
    )}
  </>
);

export const HistoryPanel = (): JSX.Element => {
  useWhileShown(followHistory);
  const summary = historySummary.value;
  if (!summary) return <div class="history" />;
  if (summary.moods === 0 && entries.value.length === 0) return <Empty />;
  return (
    <div class="history">
      <Tools />
      <Charts summary={summary} />
      <Entries />
    </div>
  );
};
