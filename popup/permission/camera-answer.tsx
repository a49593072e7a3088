import type { JSX } from 'preact';
import { type TextKey, text } from '../../src/i18n/text.ts';
import { isFirefox } from '../../src/platform/which-browser.ts';
import { BlockedPicture } from '../pictures/blocked.tsx';
import { InUsePicture } from '../pictures/in-use.tsx';
import { NoCameraPicture } from '../pictures/no-camera.tsx';
import { QuestionPicture } from '../pictures/question.tsx';
import type { CameraAnswer } from './ask-camera.ts';

const OUTCOME: { readonly [A in CameraAnswer]: TextKey } = {
  granted: 'permission_granted',
  denied: 'permission_denied',
  'no-camera': 'permission_no_camera',
  'in-use': 'permission_in_use',
  failed: 'permission_failed',
};

const outcomeOf = (answer: CameraAnswer): TextKey =>
  answer === 'denied' && isFirefox() ? 'permission_denied_firefox' : OUTCOME[answer];

const PICTURE: { readonly [A in CameraAnswer]?: () => JSX.Element } = {
  denied: BlockedPicture,
  'no-camera': NoCameraPicture,
  'in-use': InUsePicture,
};

interface Props {
  readonly answer: CameraAnswer | null;
}

/** Before the browser asks: what to click in its question. Afterwards: the answer, and what to click to change it. */
export const CameraAnswerLine = ({ answer }: Props): JSX.Element => {
  const Picture = answer === null ? QuestionPicture : PICTURE[answer];
  return (
    <>
      {Picture && <Picture />}
      <p class={answer ? 'outcome' : 'quiet'} role="status">
        {text(answer ? outcomeOf(answer) : isFirefox() ? 'permission_keep_firefox' : 'permission_keep')}
      </p>
    </>
  );
};
