import type { JSX, RefObject } from 'preact';
import { inKey, text } from '../../src/i18n/text.ts';
import { rankEmotions } from '../../src/mood/odds.ts';
import { Shape } from '../../src/ui/shape.tsx';
import { busy, liveOn, nowSeen } from '../main/state.ts';
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

/** What the camera sees at this moment; the mood itself changes more slowly. */
export const NowSeen = (): JSX.Element | null => {
  const seen = nowSeen.value;
  if (!seen) return null;
  const first = seen.odds && rankEmotions(seen.odds)[0].emotion;
  return (
    <p class="now" data-mood={first ?? undefined}>
      {first && <Shape emotion={first} />}
      {first ? text('live_now', text(`emotion_${first}`)) : null}
      {!first && seen.refusal ? text(`trouble_${inKey(seen.refusal)}`) : null}
    </p>
  );
};
