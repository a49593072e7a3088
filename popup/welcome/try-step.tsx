import type { JSX } from 'preact';
import { useRef } from 'preact/hooks';
import { Camera } from '../../src/capture/camera.ts';
import { scanCamera } from '../../src/capture/scan.ts';
import { asKey, text } from '../../src/i18n/text.ts';
import { SOURCES } from '../../src/mood/sources.ts';
import { Lamp } from '../../src/ui/lamp.tsx';
import { keepScan } from '../main/actions.ts';
import { MoodTaps } from '../main/mood-taps.tsx';
import { activity, busy, mood, trouble } from '../main/state.ts';
import { stopScan, whileScanning } from '../scan/scanning.ts';
import { type Action, ActionsRow } from './actions-row.tsx';
import { cameraAnswer } from './camera-step.tsx';
import { goOn } from './steps.ts';
import { TryResult } from './try-result.tsx';

/** A tab can ask for the camera, so it is opened directly and not through the permission page. */
const scan = (video: HTMLVideoElement): Promise<void> =>
  whileScanning('opening', async context => {
    const camera = await Camera.open(video, context.signal);
    activity.value = 'looking';
    await keepScan(await scanCamera(camera, context));
  });

const TroubleLine = (): JSX.Element | null =>
  trouble.value && (
    <p class="outcome" role="alert" data-trouble={trouble.value}>
      {text(`trouble_${asKey(trouble.value)}`)}
    </p>
  );

const byTapAlone = (): boolean => cameraAnswer.value !== 'granted';

const next = (): Action => ({ label: text('welcome_next'), run: goOn });
const later = (): Action => ({ label: text('welcome_later'), run: goOn });

const actionsNow = (startScan: () => void): readonly [Action, Action?] => {
  if (busy.value) return [{ label: text('scan_cancel'), run: stopScan }];
  if (mood.value && !trouble.value) return [next()];
  if (byTapAlone()) return [later()];
  return [{ label: text(SOURCES.camera.label), run: startScan }, later()];
};

export const TryStep = (): JSX.Element => {
  const video = useRef<HTMLVideoElement>(null);
  const isLooking = activity.value === 'looking';
  const [primary, other] = actionsNow(() => video.current && void scan(video.current));
  const asks = (!mood.value || trouble.value !== null) && !busy.value;
  return (
    <>
      <div class="preview" data-activity={activity.value}>
        <video ref={video} muted playsInline hidden={!isLooking} />
        {!isLooking && <Lamp lit={mood.value !== null || busy.value} />}
      </div>
      <TroubleLine />
      {asks && <p>{text(byTapAlone() ? 'welcome_try_tap' : 'welcome_try_look')}</p>}
      {asks && <MoodTaps label={text(SOURCES.tap.label)} />}
      {!asks && !busy.value && <TryResult />}
      <ActionsRow primary={primary} other={other} />
    </>
  );
};
