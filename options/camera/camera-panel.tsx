import type { JSX } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import type { RestingFace } from '../../src/capture/store.ts';
import { asKey, percent, text } from '../../src/i18n/text.ts';
import { Lamp } from '../../src/ui/lamp.tsx';
import { effectOf } from '../../src/vision/calibration.ts';
import { useWhileShown } from '../shell/use-while-shown.ts';
import {
  type CalibrationStatus,
  calibrate,
  calibration,
  forgetNeutral,
  loadNeutral,
  savedNeutral,
  switchNeutral,
} from './neutral-state.ts';

const SavedNeutral = ({ known }: { readonly known: RestingFace }): JSX.Element => {
  const { strength, less, more } = effectOf(known.bias);
  return (
    <>
      <label class="switch">
        <input
          type="checkbox"
          role="switch"
          checked={known.on}
          aria-checked={known.on}
          onChange={event => switchNeutral(event.currentTarget.checked)}
        />
        {text('neutral_on')}
      </label>
      <p class="quiet" data-effect={strength}>
        {text('neutral_effect', percent(strength), text(`emotion_${less}`), text(`emotion_${more}`))}
      </p>
    </>
  );
};

const sentenceOf = (now: Exclude<CalibrationStatus, 'none' | 'running'>): string =>
  now === 'unsteady' ? text('neutral_unsteady') : text(`trouble_${asKey(now)}`);

const Status = (): JSX.Element => (
  <p role="status">
    {calibration.value === 'running' && text('neutral_learning')}
    {calibration.value !== 'none' && calibration.value !== 'running' && sentenceOf(calibration.value)}
  </p>
);

export const CameraPanel = (): JSX.Element => {
  useWhileShown(loadNeutral);
  const video = useRef<HTMLVideoElement>(null);
  const shown = useRef(new AbortController());
  useEffect(() => () => shown.current.abort(), []);
  const running = calibration.value === 'running';
  return (
    <div class="camera">
      <p class="quiet">{text('options_camera_hint')}</p>
      <div class="preview">
        <video ref={video} muted playsInline hidden={!running} />
        {!running && <Lamp lit={savedNeutral.value?.on === true} />}
      </div>
      <Status />
      {savedNeutral.value && <SavedNeutral known={savedNeutral.value} />}
      <p class="buttons">
        <button
          type="button"
          class="primary"
          data-action="learn"
          disabled={running}
          onClick={() => video.current && calibrate(video.current, shown.current.signal)}
        >
          {text(savedNeutral.value ? 'neutral_learn_again' : 'neutral_learn')}
        </button>
        {savedNeutral.value && (
          <button type="button" onClick={() => forgetNeutral()}>
            {text('neutral_forget')}
          </button>
        )}
      </p>
    </div>
  );
};
