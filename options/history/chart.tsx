import type { ComponentChildren, JSX } from 'preact';
import type { Counts } from '../../src/history/summary.ts';
import { list, number, text } from '../../src/i18n/text.ts';
import { EMOTIONS, type Emotion } from '../../src/mood/emotions.ts';

interface Props {
  readonly name: string;
  readonly title: string;
  /** What the picture says, in one sentence. */
  readonly says: string;
  readonly head: readonly string[];
  /** What the picture shows, for those who do not see it. */
  readonly rows: readonly (readonly string[])[];
  readonly children: ComponentChildren;
}

/** Every chart is told three times: as a picture, as a sentence, and as a table for screen readers. */
export const Chart = ({ name, title, says, head, rows, children }: Props): JSX.Element => (
  <figure class={`chart ${name}`}>
    <figcaption>
      <h2>{title}</h2>
      <p class="quiet">{says}</p>
    </figcaption>
    {children}
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
  </figure>
);

export const total = (counts: Counts): number => counts.reduce((sum, count) => sum + count, 0);

interface Share {
  readonly emotion: Emotion;
  readonly count: number;
}

/** Those that were there, most first. */
export const sharesOf = (counts: Counts): readonly Share[] =>
  EMOTIONS.map((emotion, i) => ({ emotion, count: counts[i] ?? 0 }))
    .filter(({ count }) => count > 0)
    .sort((a, b) => b.count - a.count);

export const inWords = (counts: Counts): string =>
  list(sharesOf(counts).map(({ emotion, count }) => `${text(`emotion_${emotion}`)} ${number(count)}`));

/** One bar in the colours of its moods, along the reading direction or from the ground up. */
export function Stack({
  counts,
  upright = false,
}: {
  readonly counts: Counts;
  readonly upright?: boolean;
}): JSX.Element {
  const all = total(counts);
  let at = 0;
  return (
    <svg class="stack" viewBox="0 0 100 100" preserveAspectRatio="none" aria-hidden="true">
      {sharesOf(counts).map(({ emotion, count }) => {
        const [from, length] = [at, (100 * count) / all];
        at += length;
        const place = upright
          ? { x: 0, y: 100 - from - length, width: 100, height: length }
          : { x: from, y: 0, width: length, height: 100 };
        return <rect key={emotion} data-mood={emotion} {...place} />;
      })}
    </svg>
  );
}
