import type { JSX } from 'preact';
import type { HistoryEntry } from '../../src/history/entries.ts';
import { clock, day, text } from '../../src/i18n/text.ts';
import { type Mood, shownSource } from '../../src/mood/reading.ts';
import { SOURCES } from '../../src/mood/sources.ts';
import { Icon } from '../../src/ui/icon.tsx';
import { Shape } from '../../src/ui/shape.tsx';
import { ConfirmButton } from '../shell/confirm-button.tsx';
import { periodName } from './history-ribbon.tsx';
import {
  chosenPeriod,
  deleteChosen,
  deleteEntry,
  entries,
  hasMore,
  historySummary,
  showMore,
} from './history-state.ts';

const VERDICT_TEXT = {
  up: 'options_history_liked',
  down: 'options_history_disliked',
  seen: 'options_history_seen',
  never: 'options_history_never',
  more: 'options_history_more',
} as const;

const moodText = (mood: Mood): string =>
  text(SOURCES[shownSource(mood)].historyLine, text(`emotion_${mood.emotion}`));

const entryText = (entry: HistoryEntry): string =>
  entry.entry === 'mood' ? moodText(entry) : text(VERDICT_TEXT[entry.verdict], entry.title.name);

const Row = ({ entry }: { readonly entry: HistoryEntry }): JSX.Element => (
  <li data-entry={entry.entry}>
    {entry.entry === 'mood' ? (
      <Shape emotion={entry.emotion} />
    ) : (
      <Icon name={entry.verdict === 'down' || entry.verdict === 'never' ? 'dislike' : 'like'} />
    )}
    <span>{entryText(entry)}</span>
    <time class="quiet" dateTime={new Date(entry.at).toISOString()}>
      {clock(entry.at)}
    </time>
    <button
      type="button"
      class="plain icon"
      data-action="forget-entry"
      aria-label={text('history_delete', entryText(entry))}
      onClick={() => deleteEntry(entry)}
    >
      <Icon name="close" />
    </button>
  </li>
);

const Buttons = ({ name }: { readonly name: string }): JSX.Element => {
  const period = chosenPeriod.value;
  return (
    <p class="buttons">
      {hasMore.value && (
        <button type="button" data-action="more" onClick={() => showMore()}>
          {text('history_more')}
        </button>
      )}
      {period && entries.value.length > 0 && (
        <ConfirmButton
          key={period.from}
          action="forget-span"
          label={text('history_delete', name)}
          onSure={deleteChosen}
        />
      )}
    </p>
  );
};

/** Moods and verdicts of the chosen day, week or month, or else the latest; newest first. */
export const Entries = (): JSX.Element => {
  const period = chosenPeriod.value;
  const name =
    period && historySummary.value ? periodName(period, historySummary.value.unit) : text('history_latest');
  return (
    <section class="entries" aria-label={name}>
      <h2>{name}</h2>
      {[...Map.groupBy(entries.value, ({ at }) => day(at))].map(([title, ofDay]) => (
        <div key={title} class="day">
          <h3>{title}</h3>
          <ol>
            {ofDay.map(entry => (
              <Row key={`${entry.entry}${entry.id}`} entry={entry} />
            ))}
          </ol>
        </div>
      ))}
      {entries.value.length === 0 && <p class="quiet">{text('history_no_mood')}</p>}
      <Buttons name={name} />
    </section>
  );
};
