import type { JSX } from 'preact';
import type { HelpfulGenre } from '../../src/history/helpful-genres.ts';
import type { HistorySummary } from '../../src/history/summary.ts';
import { number, text } from '../../src/i18n/text.ts';
import { Shape } from '../../src/ui/shape.tsx';

const MOST_LAMPS = 12;

/** Such as "Comedy, when sad, in the evening". */
const headingOf = ({ genre, emotion, part }: HelpfulGenre): string => {
  const [name, mood] = [text(`genre_${genre}`), text(`emotion_${emotion}`)];
  return part
    ? text('history_helped_part', name, mood, text(`part_${part}`))
    : text('history_helped_always', name, mood);
};

/** One lamp for each verdict, lit for a like. Of more verdicts than MOST_LAMPS, the share that are likes is lit. */
const Lamps = ({ liked, of }: HelpfulGenre): JSX.Element => {
  const lamps = Math.min(MOST_LAMPS, of);
  const lit = Math.round((liked / of) * lamps);
  return (
    <svg class="lamps" viewBox={`0 0 ${MOST_LAMPS * 10} 10`} aria-hidden="true">
      {Array.from({ length: lamps }, (_, i) => (
        <circle key={i} class={i < lit ? 'on' : 'off'} cx={i * 10 + 5} cy="5" r="3.4" />
      ))}
    </svg>
  );
};

/** Which genres the person liked in which mood. */
export const WhatHelped = ({ summary: { helped } }: { readonly summary: HistorySummary }): JSX.Element => (
  <section class="chart helped">
    <h2>{text('history_helped')}</h2>
    {helped.length === 0 && <p class="quiet">{text('history_helped_none')}</p>}
    <ul>
      {helped.map(one => (
        <li key={`${one.genre} ${one.emotion}`} class="card" data-mood={one.emotion}>
          <p>
            <Shape emotion={one.emotion} /> <strong>{headingOf(one)}</strong>
          </p>
          <Lamps {...one} />
          <p class="quiet">{text('history_helped_score', number(one.liked), number(one.of))}</p>
        </li>
      ))}
    </ul>
  </section>
);
