import type { JSX } from 'preact';
import { EMOTIONS, type Emotion } from '../src/mood/emotions.ts';
import { Shape } from '../src/ui/shape.tsx';
import { text } from '../src/ui/text.ts';
import { tapMood } from './actions.ts';
import { stopScan } from './scanning.ts';
import { mood } from './state.ts';

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
    {EMOTIONS.map(emotion => (
      <Tap key={emotion} emotion={emotion} />
    ))}
  </div>
);
