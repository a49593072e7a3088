import type { JSX, RefObject } from 'preact';
import { asKey, text } from '../../src/i18n/text.ts';
import { rankEmotions } from '../../src/mood/odds.ts';
import { Shape } from '../../src/ui/shape.tsx';
import { busy, liveOn, liveReading } from '../main/state.ts';
import { setLive } from './live-mood.ts';

export const LiveSwitch = ({
  video,
}: {
  readonly video: RefObject<HTMLVideoElement | null>;
}): JSX.Element => (
  <button
    type="button"
    data-action="live"
    aria-pressed={liveOn.value}
    disabled={busy.value}
    onClick={() => video.current && setLive(!liveOn.value, video.current)}
  >
    {text(liveOn.value ? 'live_stop' : 'live_start')}
  </button>
);

/** The emotion of the latest frames. The mood in force changes more slowly. */
export const LiveReadingLine = (): JSX.Element | null => {
  const reading = liveReading.value;
  if (!reading) return null;
  const first = reading.odds && rankEmotions(reading.odds)[0].emotion;
  return (
    <p class="now" data-mood={first ?? undefined}>
      {first && <Shape emotion={first} />}
      {first ? text('live_now', text(`emotion_${first}`)) : null}
      {!first && reading.refusal ? text(`trouble_${asKey(reading.refusal)}`) : null}
    </p>
  );
};
