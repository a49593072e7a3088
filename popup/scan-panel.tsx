import type { JSX } from 'preact';
import { useRef } from 'preact/hooks';
import { Icon } from '../src/ui/icon.tsx';
import { Lamp } from '../src/ui/lamp.tsx';
import { inKey, text } from '../src/ui/text.ts';
import { openPermissionPage, scanFile, scanWithCamera, stopScan } from './actions.ts';
import { MoodTaps } from './mood-taps.tsx';
import { activity, busy, mood, scansEnded, trouble } from './state.ts';

const PROGRESS = {
  resting: null,
  opening: 'scan_opening',
  looking: 'scan_reading',
  'reading-photo': 'scan_photo_reading',
} as const;

const NEEDS_PERMISSION = new Set(['denied', 'dismissed']);

const PhotoButton = (): JSX.Element => {
  const input = useRef<HTMLInputElement>(null);
  const onPicked = (): void => {
    const file = input.current?.files?.[0];
    if (file) void scanFile(file);
    if (input.current) input.current.value = '';
  };
  return (
    <>
      <input ref={input} type="file" accept="image/*" hidden onChange={onPicked} />
      <button
        type="button"
        class="plain labelled"
        disabled={busy.value}
        onClick={() => input.current?.click()}
      >
        <Icon name="photo" />
        {text('scan_photo')}
      </button>
    </>
  );
};

const TroubleLine = (): JSX.Element | null =>
  trouble.value && (
    <div class="trouble" role="alert" data-trouble={trouble.value}>
      <p>{text(`trouble_${inKey(trouble.value)}`)}</p>
      {NEEDS_PERMISSION.has(trouble.value) && (
        <button type="button" onClick={() => openPermissionPage()}>
          {text('trouble_ask_camera')}
        </button>
      )}
    </div>
  );

const Status = (): JSX.Element => {
  const progress = PROGRESS[activity.value];
  return (
    <p class="quiet" role="status">
      {progress ? text(progress) : text('scan_promise')}
    </p>
  );
};

/** The one filled button of the popup, with the preview above it and the ways around the camera below. */
export const ScanPanel = (): JSX.Element => {
  const video = useRef<HTMLVideoElement>(null);
  const read = (): Promise<void> | void => (video.current ? scanWithCamera(video.current) : undefined);
  return (
    <section
      class={mood.value && !busy.value ? 'scan compact' : 'scan'}
      data-activity={activity.value}
      data-scans={scansEnded.value}
    >
      <div class="preview">
        <video ref={video} muted playsInline hidden={activity.value !== 'looking'} />
        {activity.value !== 'looking' && <Lamp lit={mood.value !== null || busy.value} />}
      </div>
      <div class="ask">
        {busy.value ? (
          <button type="button" class="primary" data-action="stop" onClick={stopScan}>
            {text('scan_cancel')}
          </button>
        ) : (
          <button type="button" class="primary" data-action="scan" onClick={read}>
            {text(mood.value ? 'scan_again' : 'scan_start')}
          </button>
        )}
        <PhotoButton />
      </div>
      <TroubleLine />
      <Status />
      {(!mood.value || trouble.value) && !busy.value && (
        <>
          <p class="or">{text('scan_or_tap')}</p>
          <MoodTaps label={text('scan_or_tap')} />
        </>
      )}
    </section>
  );
};
