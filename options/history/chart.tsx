import type { ComponentChildren, JSX } from 'preact';
import type { EmotionCounts } from '../../src/history/summary.ts';
import { list, number, text } from '../../src/i18n/text.ts';
import { EMOTIONS, type Emotion } from '../../src/mood/emotions.ts';

interface TableProps {
  readonly title: string;
  readonly head: readonly string[];
  /** What the picture shows, as a table for screen readers. */
  readonly rows: readonly (readonly string[])[];
}

interface ChartProps extends TableProps {
  readonly name: string;
  /** What the picture shows, in one sentence. */
  readonly sentence: string;
  readonly children: ComponentChildren;
}

const HiddenTable = ({ title, head, rows }: TableProps): JSX.Element => (
  <div class="hidden-text">
    <table aria-label={title}>
      <thead>
        <tr>
          {head.map(cell => (
            <th key={cell} scope="col">
              {cell}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map(row => (
          <tr key={row[0]}>
            {row.map((cell, i) => (
              <td key={i}>{cell}</td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  </div>
);

/** Every chart shows its numbers three times: as a picture, as a sentence, and as a table for screen readers. */
export const Chart = ({ name, title, sentence, head, rows, children }: ChartProps): JSX.Element => (
  <figure class={`chart ${name}`}>
    <figcaption>
      <h2>{title}</h2>
      <p class="quiet">{sentence}</p>
    </figcaption>
    {children}
    <HiddenTable title={title} head={head} rows={rows} />
  </figure>
);

export const total = (counts: EmotionCounts): number => counts.reduce((sum, count) => sum + count, 0);

interface Share {
  readonly emotion: Emotion;
  readonly count: number;
}

/** The emotions that were there, the most frequent first. */
export const sharesOf = (counts: EmotionCounts): readonly Share[] =>
  EMOTIONS.map((emotion, i) => ({ emotion, count: counts[i] ?? 0 }))
    .filter(({ count }) => count > 0)
    .sort((a, b) => b.count - a.count);

/** Such as "happy 3 and sad 1". */
export const countsInWords = (counts: EmotionCounts): string =>
  list(sharesOf(counts).map(({ emotion, count }) => `${text(`emotion_${emotion}`)} ${number(count)}`));

/** One bar in the colours of its moods, along the reading direction or upwards. */
export function StackedBar({
  counts,
  upright = false,
}: {
  readonly counts: EmotionCounts;
  readonly upright?: boolean;
}): JSX.Element {
  const all = total(counts);
  let end = 0;
  return (
    <svg class="stack" viewBox="0 0 100 100" preserveAspectRatio="none" aria-hidden="true">
      {sharesOf(counts).map(({ emotion, count }) => {
        const [from, length] = [end, (100 * count) / all];
        end += length;
        const place = upright
          ? { x: 0, y: 100 - from - length, width: 100, height: length }
          : { x: from, y: 0, width: length, height: 100 };
        return <rect key={emotion} data-mood={emotion} {...place} />;
      })}
    </svg>
  );
}
