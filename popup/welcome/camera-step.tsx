import { signal } from '@preact/signals';
import type { JSX } from 'preact';
import { text } from '../../src/i18n/text.ts';
import {
  askForCamera,
  type CameraAnswer,
  earlierAnswer,
  watchCameraAnswer,
} from '../permission/ask-camera.ts';
import { CameraAnswerLine } from '../permission/camera-answer.tsx';
import { type Action, ActionsRow } from './actions-row.tsx';
import { goOn } from './steps.ts';

export const cameraAnswer = signal<CameraAnswer | null>(null);

export async function followCamera(life: AbortSignal): Promise<void> {
  const take = (answer: CameraAnswer | null): void => {
    cameraAnswer.value = answer;
  };
  await watchCameraAnswer(take, life);
  take(await earlierAnswer());
}

const ask = async (): Promise<void> => {
  cameraAnswer.value = await askForCamera();
};

const next = (): Action => ({ label: text('welcome_next'), run: goOn });
const without = (): Action => ({ label: text('permission_without'), run: goOn });
const asking = (): Action => ({ label: text('permission_ask'), run: () => void ask() });
const again = (): Action => ({ label: text('welcome_again'), run: () => void ask() });

/** The most useful action first. Where no camera was found, that is to go on without one, not to ask again. */
const actionsAfter = (answer: CameraAnswer | null): readonly [Action, Action?] => {
  if (answer === null) return [asking(), without()];
  if (answer === 'granted') return [next()];
  return answer === 'no-camera' ? [without(), again()] : [again(), without()];
};

export const CameraStep = (): JSX.Element => {
  const answer = cameraAnswer.value;
  const [primary, other] = actionsAfter(answer);
  return (
    <>
      <p>{text('permission_how')}</p>
      {answer === 'granted' ? (
        <p class="outcome" role="status">
          {text('welcome_camera_ready')}
        </p>
      ) : (
        <CameraAnswerLine answer={answer} />
      )}
      <ActionsRow primary={primary} other={other} />
    </>
  );
};
