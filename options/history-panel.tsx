import type { JSX } from 'preact';
import type { Mood } from '../src/mood/reading.ts';
import type { HistoryEntry } from '../src/storage/records.ts';
import { Icon } from '../src/ui/icon.tsx';
import { Shape } from '../src/ui/shape.tsx';
import { clock, day, text } from '../src/ui/text.ts';
import { erase, erasing, followHistory, history } from './history-state.ts';
import { useWhileShown } from './while-shown.ts';

const VERDICT_TEXT = {
  up: 'options_history_liked',
  down: 'options_history_disliked',
  seen: 'options_history_seen',
  never: 'options_history_never',
  more: 'options_history_more',
} as const;

const MOOD_TEXT = {
  camera: 'options_history_mood',
  photo: 'options_history_mood',
  text: 'options_history_sounded',
  tap: 'options_history_told',
} as const;

const moodText = ({ emotion, confirmed, source }: Mood): string =>
  text(confirmed ? MOOD_TEXT.tap : MOOD_TEXT[source], text(`emotion_${emotion}`));

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
  </li>
);

const byDay = (entries: readonly HistoryEntry[]): Map<string, HistoryEntry[]> =>
  Map.groupBy(entries, ({ at }) => day(at));

/** One bar a mood, oldest first: a day reads like a strip of light. */
const Ribbon = ({ entries }: { readonly entries: readonly HistoryEntry[] }): JSX.Element => {
  const moods = entries.flatMap(entry => (entry.entry === 'mood' ? [entry] : [])).reverse();
  return (
    <div class="ribbon" role="img" aria-label={moods.map(moodText).join(', ')}>
      {moods.map(mood => (
        <i key={mood.id} data-mood={mood.emotion} title={`${clock(mood.at)} · ${moodText(mood)}`} />
      ))}
    </div>
  );
};

const EraseButton = (): JSX.Element => (
  <p class="erase">
    <button type="button" onClick={() => erase()}>
      {text(erasing.value === 'asked' ? 'options_erase_sure' : 'options_erase')}
    </button>
    <span role="status">{erasing.value === 'done' && text('options_erased')}</span>
  </p>
);

export const HistoryPanel = (): JSX.Element => {
  useWhileShown(followHistory);
  return (
    <>
      {history.value.length === 0 && <p class="quiet">{text('options_history_empty')}</p>}
      {[...byDay(history.value)].map(([title, entries]) => (
        <section key={title} class="day">
          <h2>{title}</h2>
          <Ribbon entries={entries} />
          <ol>
            {entries.map(entry => (
              <Row key={`${entry.entry}${entry.id}`} entry={entry} />
            ))}
          </ol>
        </section>
      ))}
      <EraseButton />
    </>
  );
};
