import type { JSX } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import type { TaughtNeutral } from '../../src/capture/store.ts';
import { inKey, percent, text } from '../../src/i18n/text.ts';
import { Lamp } from '../../src/ui/lamp.tsx';
import { effectOf } from '../../src/vision/calibration.ts';
import { useWhileShown } from '../shell/use-while-shown.ts';
import {
  forgetNeutral,
  type Lesson,
  learn,
  lesson,
  loadNeutral,
  switchNeutral,
  taught,
} from './neutral-state.ts';

const Taught = ({ known }: { readonly known: TaughtNeutral }): JSX.Element => {
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

const sentenceOf = (now: Exclude<Lesson, 'none' | 'running'>): string =>
  now === 'unsteady' ? text('neutral_unsteady') : text(`trouble_${inKey(now)}`);

const Status = (): JSX.Element => (
  <p role="status">
    {lesson.value === 'running' && text('neutral_learning')}
    {lesson.value !== 'none' && lesson.value !== 'running' && sentenceOf(lesson.value)}
  </p>
);

export const CameraPanel = (): JSX.Element => {
  useWhileShown(loadNeutral);
  const video = useRef<HTMLVideoElement>(null);
  const shown = useRef(new AbortController());
  useEffect(() => () => shown.current.abort(), []);
  const running = lesson.value === 'running';
  return (
    <div class="camera">
      <p class="quiet">{text('options_camera_hint')}</p>
      <div class="preview">
        <video ref={video} muted playsInline hidden={!running} />
        {!running && <Lamp lit={taught.value?.on === true} />}
      </div>
      <Status />
      {taught.value && <Taught known={taught.value} />}
      <p class="buttons">
        <button
          type="button"
          class="primary"
          data-action="learn"
          disabled={running}
          onClick={() => video.current && learn(video.current, shown.current.signal)}
        >
          {text(taught.value ? 'neutral_learn_again' : 'neutral_learn')}
        </button>
        {taught.value && (
          <button type="button" onClick={() => forgetNeutral()}>
            {text('neutral_forget')}
          </button>
        )}
      </p>
    </div>
  );
};
