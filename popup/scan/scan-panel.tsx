import type { JSX, RefObject } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import { text } from '../../src/i18n/text.ts';
import { headline } from '../../src/ui/headline.ts';
import { Lamp } from '../../src/ui/lamp.tsx';
import { orTrouble } from '../main/actions.ts';
import { MoodTaps } from '../main/mood-taps.tsx';
import { activity, busy, isPanel, mood, scansEnded, trouble } from '../main/state.ts';
import { TroubleLine } from '../main/trouble-line.tsx';
import { FaceRing } from './face-ring.tsx';
import { pauseWhenHidden } from './live-mood.ts';
import { LiveSwitch, NowSeen } from './live-switch.tsx';
import { PhotoButton } from './photo-button.tsx';
import { pageLife, scanWithCamera, stopScan } from './scanning.ts';
import { Sentence } from './sentence.tsx';
import { followWantedScan } from './wanted-scan.ts';

const PROGRESS = {
  resting: 'scan_promise',
  opening: 'scan_opening',
  looking: 'scan_reading',
  'reading-photo': 'scan_photo_reading',
  live: 'scan_live',
} as const;

type Video = RefObject<HTMLVideoElement | null>;

const Preview = ({ video }: { readonly video: Video }): JSX.Element => {
  const cameraIsOn = activity.value === 'looking' || activity.value === 'live';
  return (
    <div class="preview">
      <video ref={video} muted playsInline hidden={!cameraIsOn} />
      {cameraIsOn && <FaceRing />}
      {!cameraIsOn && <Lamp lit={mood.value !== null || busy.value} />}
    </div>
  );
};

/** The one filled button of the popup. */
const ReadButton = ({ video }: { readonly video: Video }): JSX.Element =>
  busy.value ? (
    <button type="button" class="primary" data-action="stop" onClick={stopScan}>
      {text('scan_cancel')}
    </button>
  ) : (
    <button
      type="button"
      class="primary"
      data-action="scan"
      onClick={() => video.current && scanWithCamera(video.current)}
    >
      {text(mood.value ? 'scan_again' : 'scan_start')}
    </button>
  );

const Taps = (): JSX.Element | null =>
  (!mood.value || trouble.value) && !busy.value ? (
    <>
      <p class="or">{text('scan_or_tap')}</p>
      <MoodTaps label={text('scan_or_tap')} />
    </>
  ) : null;

/** Who reads that there is no camera needs no promise about its pictures. */
const progress = (): string =>
  trouble.value && activity.value === 'resting' ? '' : text(PROGRESS[activity.value]);

export const ScanPanel = (): JSX.Element => {
  const video = useRef<HTMLVideoElement>(null);
  useEffect(() => {
    if (isPanel && video.current) pauseWhenHidden(video.current);
    const begin = (): void => {
      if (video.current && activity.value === 'resting') void scanWithCamera(video.current);
    };
    void orTrouble(() => followWantedScan(begin, pageLife.signal));
  }, []);
  const compact = activity.value === 'resting' ? mood.value : null;
  return (
    <section
      class={compact ? 'scan compact' : 'scan'}
      data-activity={activity.value}
      data-scans={scansEnded.value}
    >
      <div class="stage">
        <Preview video={video} />
        {busy.value && <div class="working" />}
      </div>
      <div class="ask">
        {activity.value !== 'live' && <ReadButton video={video} />}
        {isPanel && <LiveSwitch video={video} />}
        <PhotoButton />
      </div>
      <NowSeen />
      <TroubleLine />
      <p class="quiet" role="status">
        {compact ? <span class="hidden-text">{headline(compact)}</span> : progress()}
      </p>
      <Sentence />
      <Taps />
    </section>
  );
};
