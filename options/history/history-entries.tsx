import type { JSX } from 'preact';
import type { HistoryEntry } from '../../src/history/entries.ts';
import { clock, day, text } from '../../src/i18n/text.ts';
import { type Mood, shownSource } from '../../src/mood/reading.ts';
import { SOURCES } from '../../src/mood/sources.ts';
import { Icon } from '../../src/ui/icon.tsx';
import { Shape } from '../../src/ui/shape.tsx';
import { SureButton } from '../shell/sure-button.tsx';
import { spanName } from './history-ribbon.tsx';
import { chosen, entries, forget, forgetChosen, mayBeMore, showMore, summary } from './history-state.ts';

const VERDICT_TEXT = {
  up: 'options_history_liked',
  down: 'options_history_disliked',
  seen: 'options_history_seen',
  never: 'options_history_never',
  more: 'options_history_more',
} as const;

const moodText = (mood: Mood): string =>
  text(SOURCES[shownSource(mood)].historyLine, text(`emotion_${mood.emotion}`));

const describe = (entry: HistoryEntry): string =>
  entry.entry === 'mood' ? moodText(entry) : text(VERDICT_TEXT[entry.verdict], entry.title.name);

const Row = ({ entry }: { readonly entry: HistoryEntry }): JSX.Element => (
  <li data-entry={entry.entry}>
    {entry.entry === 'mood' ? (
      <Shape emotion={entry.emotion} />
    ) : (
      <Icon name={entry.verdict === 'down' || entry.verdict === 'never' ? 'dislike' : 'like'} />
    )}
    <span>{describe(entry)}</span>
    <time class="quiet" dateTime={new Date(entry.at).toISOString()}>
      {clock(entry.at)}
    </time>
    <button
      type="button"
      class="plain icon"
      data-action="forget-entry"
      aria-label={text('history_delete', describe(entry))}
      onClick={() => forget(entry)}
    >
      <Icon name="close" />
    </button>
  </li>
);

/** What was read and said, newest first: of the day that was chosen, else the latest. */
export const Entries = (): JSX.Element => {
  const span = chosen.value;
  const name = span && summary.value ? spanName(span, summary.value.unit) : text('history_latest');
  return (
    <section class="entries" aria-label={name}>
      <h2>{name}</h2>
      {[...Map.groupBy(entries.value, ({ at }) => day(at))].map(([title, those]) => (
        <div key={title} class="day">
          <h3>{title}</h3>
          <ol>
            {those.map(entry => (
              <Row key={`${entry.entry}${entry.id}`} entry={entry} />
            ))}
          </ol>
        </div>
      ))}
      {entries.value.length === 0 && <p class="quiet">{text('history_no_mood')}</p>}
      <p class="buttons">
        {mayBeMore.value && (
          <button type="button" data-action="more" onClick={() => showMore()}>
            {text('history_more')}
          </button>
        )}
        {span && entries.value.length > 0 && (
          <SureButton
            key={span.from}
            action="forget-span"
            label={text('history_delete', name)}
            onSure={forgetChosen}
          />
        )}
      </p>
    </section>
  );
};
