import type { JSX, RefObject } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import { text } from '../../src/i18n/text.ts';
import { SOURCES } from '../../src/mood/sources.ts';
import { headline } from '../../src/ui/headline.ts';
import { Lamp } from '../../src/ui/lamp.tsx';
import { orTrouble } from '../main/actions.ts';
import { ACTIVITIES } from '../main/activities.ts';
import { MoodTaps } from '../main/mood-taps.tsx';
import { activity, busy, isPanel, mood, scansEnded, trouble } from '../main/state.ts';
import { TroubleLine } from '../main/trouble-line.tsx';
import { FaceRing } from './face-ring.tsx';
import { pauseWhenHidden } from './live-mood.ts';
import { LiveReadingLine, LiveSwitch } from './live-switch.tsx';
import { PhotoButton } from './photo-button.tsx';
import { pageLife, scanWithCamera, stopScan } from './scanning.ts';
import { Sentence } from './sentence.tsx';
import { followWantedScan } from './wanted-scan.ts';

type Video = RefObject<HTMLVideoElement | null>;

const Preview = ({ video }: { readonly video: Video }): JSX.Element => {
  const { showsCamera } = ACTIVITIES[activity.value];
  return (
    <div class="preview">
      <video ref={video} muted playsInline hidden={!showsCamera} />
      {showsCamera && <FaceRing />}
      {!showsCamera && <Lamp lit={mood.value !== null || busy.value} />}
    </div>
  );
};

/** The popup's only filled button. */
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
      {text(mood.value ? 'scan_again' : SOURCES.camera.label)}
    </button>
  );

const Taps = (): JSX.Element | null =>
  (!mood.value || trouble.value) && !busy.value ? (
    <>
      <p class="or">{text(SOURCES.tap.label)}</p>
      <MoodTaps label={text(SOURCES.tap.label)} />
    </>
  ) : null;

/** Beside a trouble such as a missing camera, the promise about pictures is left out. */
const progress = (): string =>
  trouble.value && activity.value === 'resting' ? '' : text(ACTIVITIES[activity.value].text);

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
      <LiveReadingLine />
      <TroubleLine />
      <p class="quiet" role="status">
        {compact ? <span class="hidden-text">{headline(compact)}</span> : progress()}
      </p>
      <Sentence />
      <Taps />
    </section>
  );
};
