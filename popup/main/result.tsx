import type { JSX } from 'preact';
import { number, percent, text } from '../../src/i18n/text.ts';
import { rankEmotions } from '../../src/mood/odds.ts';
import { isKept, type Mood } from '../../src/mood/reading.ts';
import { sureness } from '../../src/mood/sureness.ts';
import { emotionShown, headline, isUnsure } from '../../src/ui/headline.ts';
import { Shape } from '../../src/ui/shape.tsx';
import { MoodTaps } from './mood-taps.tsx';
import { People } from './people.tsx';
import { busy, mood, scanResult, trouble } from './state.ts';

const subline = (now: Mood): string => {
  if (now.confirmed) return text('result_your_word');
  const [first, second] = rankEmotions(now.odds).map(({ emotion }) => text(`emotion_${emotion}`));
  if (isUnsure(now)) return text('result_unsure_hint', first ?? '', second ?? '');
  return text('result_runner_up', text(`sureness_${sureness(now.confidence, now.askBelow)}`), second ?? '');
};

const Bars = ({ now }: { readonly now: Mood }): JSX.Element => (
  <ul class="bars">
    {rankEmotions(now.odds).map(({ emotion, odds }) => (
      <li key={emotion} data-mood={emotion} data-odds={odds}>
        <Shape emotion={emotion} size={16} />
        <span>{text(`emotion_${emotion}`)}</span>
        <meter min={0} max={1} value={odds}>
          {percent(odds)}
        </meter>
        <span class="share">{percent(odds)}</span>
      </li>
    ))}
  </ul>
);

const STAGES = ['capture', 'transfer', 'face', 'cnn', 'total'] as const;

const Times = (): JSX.Element | null =>
  scanResult.value && (
    <dl class="times">
      {STAGES.map(stage => (
        <div key={stage} data-stage={stage} data-ms={scanResult.value?.times[stage]}>
          <dt>{text(`stage_${stage}`)}</dt>
          <dd>{text('milliseconds', number(Math.round(scanResult.value?.times[stage] ?? 0)))}</dd>
        </div>
      ))}
      <div data-stage="backend">
        <dt>{text('stage_backend')}</dt>
        <dd>{scanResult.value.backend}</dd>
      </div>
    </dl>
  );

export const Result = (): JSX.Element | null => {
  const now = mood.value;
  if (!now || busy.value) return null;
  return (
    <section
      class="result"
      data-emotion={now.emotion}
      data-source={now.source}
      data-confidence={now.confidence}
    >
      <Shape emotion={emotionShown(now)} size={36} />
      <div class="words">
        <h2>{headline(now)}</h2>
        <p class="quiet">{subline(now)}</p>
        {!isKept(now) && <p class="quiet unkept">{text('result_unkept')}</p>}
      </div>
      <People />
      <div class="more">
        {!trouble.value && (
          <details class="not-right" open={isUnsure(now)}>
            <summary>{text('result_not_right')}</summary>
            <MoodTaps label={text('result_not_right')} />
          </details>
        )}
        <details class="details">
          <summary>{text('result_details')}</summary>
          <Bars now={now} />
          <Times />
        </details>
      </div>
    </section>
  );
};
