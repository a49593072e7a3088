import type { JSX } from 'preact';
import { titleKey } from '../../src/catalog/title-ref.ts';
import { text } from '../../src/i18n/text.ts';
import { headline } from '../../src/ui/headline.ts';
import { Shape } from '../../src/ui/shape.tsx';
import { MoodTaps } from '../main/mood-taps.tsx';
import { mood, picks } from '../main/state.ts';

const MOST_SHOWN = 3;

const FirstPicks = (): JSX.Element => (
  <div class="first-picks">
    <p class="quiet">{text('welcome_try_picks')}</p>
    <ul>
      {picks.value.slice(0, MOST_SHOWN).map(pick => (
        <li key={titleKey(pick)}>
          <bdi>
            <strong>{pick.name}</strong>
          </bdi>{' '}
          <span class="quiet">{pick.year}</span>
        </li>
      ))}
    </ul>
  </div>
);

/** The first reading in short. The popup shows all of it. */
export const TryResult = (): JSX.Element | null =>
  mood.value && (
    <div
      class="first-result"
      aria-live="polite"
      data-emotion={mood.value.emotion}
      data-mood={mood.value.emotion}
    >
      <h2>
        <Shape emotion={mood.value.emotion} size={28} />
        {headline(mood.value)}
      </h2>
      <FirstPicks />
      <details>
        <summary>{text('result_not_right')}</summary>
        <MoodTaps label={text('result_not_right')} />
      </details>
    </div>
  );
