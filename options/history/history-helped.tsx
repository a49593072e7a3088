import type { JSX } from 'preact';
import type { Helped } from '../../src/history/helped.ts';
import type { HistorySummary } from '../../src/history/summary.ts';
import { number, text } from '../../src/i18n/text.ts';
import { Shape } from '../../src/ui/shape.tsx';

const MOST_DOTS = 12;

const whenOf = ({ genre, emotion, part }: Helped): string => {
  const [what, mood] = [text(`genre_${genre}`), text(`emotion_${emotion}`)];
  return part
    ? text('history_helped_part', what, mood, text(`part_${part}`))
    : text('history_helped_always', what, mood);
};

/** As many lamps as answers, those that were liked lit; of many answers, their share. */
const Lamps = ({ liked, of }: Helped): JSX.Element => {
  const dots = Math.min(MOST_DOTS, of);
  const lit = Math.round((liked / of) * dots);
  return (
    <svg class="lamps" viewBox={`0 0 ${MOST_DOTS * 10} 10`} aria-hidden="true">
      {Array.from({ length: dots }, (_, i) => (
        <circle key={i} class={i < lit ? 'on' : 'off'} cx={i * 10 + 5} cy="5" r="3.4" />
      ))}
    </svg>
  );
};

export const WhatHelped = ({ told: { helped } }: { readonly told: HistorySummary }): JSX.Element => (
  <section class="chart helped">
    <h2>{text('history_helped')}</h2>
    {helped.length === 0 && <p class="quiet">{text('history_helped_none')}</p>}
    <ul>
      {helped.map(one => (
        <li key={`${one.genre} ${one.emotion}`} class="card" data-mood={one.emotion}>
          <p>
            <Shape emotion={one.emotion} /> <strong>{whenOf(one)}</strong>
          </p>
          <Lamps {...one} />
          <p class="quiet">{text('history_helped_score', number(one.liked), number(one.of))}</p>
        </li>
      ))}
    </ul>
  </section>
);
