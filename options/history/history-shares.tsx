import type { ComponentChildren, JSX } from 'preact';
import type { FollowingCounts, HistorySummary } from '../../src/history/summary.ts';
import { number, percent, text } from '../../src/i18n/text.ts';
import type { Emotion } from '../../src/mood/emotions.ts';
import { Shape } from '../../src/ui/shape.tsx';
import { Chart, countsInWords, StackedBar, sharesOf, total } from './chart.tsx';

interface Props {
  readonly summary: HistorySummary;
}

interface BarProps {
  readonly emotion: Emotion;
  /** Stands behind the bar. */
  readonly label: string;
  readonly children: ComponentChildren;
}

const MoodBar = ({ emotion, label, children }: BarProps): JSX.Element => (
  <li data-mood={emotion}>
    <Shape emotion={emotion} />
    <span>{text(`emotion_${emotion}`)}</span>
    {children}
    <span class="quiet">{label}</span>
  </li>
);

/** How often each mood was there. */
export const Shares = ({ summary: { counts, moods } }: Props): JSX.Element => {
  const shares = sharesOf(counts);
  const [first] = shares;
  const most = first?.count ?? 1;
  return (
    <Chart
      name="shares"
      title={text('history_shares')}
      sentence={text(
        'history_shares_says',
        first ? text(`emotion_${first.emotion}`) : '',
        percent(most / moods),
      )}
      head={[text('history_mood'), text('history_count')]}
      rows={shares.map(({ emotion, count }) => [text(`emotion_${emotion}`), number(count)])}
    >
      <ul class="mood-bars" aria-hidden="true">
        {shares.map(({ emotion, count }) => (
          <MoodBar key={emotion} emotion={emotion} label={percent(count / moods)}>
            <svg class="stack" viewBox="0 0 100 100" preserveAspectRatio="none">
              <rect data-mood={emotion} width={(100 * count) / most} height="100" />
            </svg>
          </MoodBar>
        ))}
      </ul>
    </Chart>
  );
};

/** The most frequent mood that followed, how often it did, and how often any did. */
const mostFrequentNext = ({
  next,
}: FollowingCounts): { readonly word: string; readonly count: number; readonly all: number } => {
  const [first] = sharesOf(next);
  return { word: first ? text(`emotion_${first.emotion}`) : '', count: first?.count ?? 0, all: total(next) };
};

/** Which moods followed each mood, within half a day. */
export const Follows = ({ summary: { follows } }: Props): JSX.Element | null => {
  const byFrequency = [...follows].sort((a, b) => total(b.next) - total(a.next));
  const [first] = byFrequency;
  if (!first) return null;
  const { word, count, all } = mostFrequentNext(first);
  return (
    <Chart
      name="follows"
      title={text('history_follows')}
      sentence={text(
        'history_follows_says',
        text(`emotion_${first.emotion}`),
        word,
        number(count),
        number(all),
      )}
      head={[text('history_mood'), text('history_follows')]}
      rows={byFrequency.map(({ emotion, next }) => [text(`emotion_${emotion}`), countsInWords(next)])}
    >
      <ul class="mood-bars" aria-hidden="true">
        {byFrequency.map(follow => (
          <MoodBar key={follow.emotion} emotion={follow.emotion} label={mostFrequentNext(follow).word}>
            <StackedBar counts={follow.next} />
          </MoodBar>
        ))}
      </ul>
    </Chart>
  );
};
