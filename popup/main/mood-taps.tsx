import type { JSX } from 'preact';
import { text } from '../../src/i18n/text.ts';
import { EMOTIONS, type Emotion } from '../../src/mood/emotions.ts';
import { Shape } from '../../src/ui/shape.tsx';
import { stopScan } from '../scan/scanning.ts';
import { tapMood } from './actions.ts';
import { mood } from './state.ts';

/** The order on the screen: pleasant emotions first, so that the first question is not whether someone is angry. */
const PLACE = {
  happy: 0,
  neutral: 1,
  surprise: 2,
  sad: 3,
  fear: 4,
  angry: 5,
  disgust: 6,
} as const satisfies { readonly [E in Emotion]: number };
const IN_ORDER = EMOTIONS.toSorted((one, other) => PLACE[one] - PLACE[other]);

const Tap = ({ emotion }: { readonly emotion: Emotion }): JSX.Element => (
  <button
    type="button"
    class="tap"
    data-mood={emotion}
    data-emotion={emotion}
    aria-pressed={mood.value?.confirmed === true && mood.value.emotion === emotion}
    onClick={() => {
      stopScan();
      void tapMood(emotion);
    }}
  >
    <Shape emotion={emotion} size={22} />
    {text(`emotion_${emotion}`)}
  </button>
);

export const MoodTaps = ({ label }: { readonly label: string }): JSX.Element => (
  <div class="taps" role="group" aria-label={label}>
    {IN_ORDER.map(emotion => (
      <Tap key={emotion} emotion={emotion} />
    ))}
  </div>
);
