import { text } from '../i18n/text.ts';
import type { Emotion } from '../mood/emotions.ts';
import type { Mood } from '../mood/reading.ts';
import { sureness } from '../mood/sureness.ts';

/** What is said of a mood that is only a guess is a question; what the person said is not. */
export const isUnsure = (mood: Mood): boolean =>
  !mood.confirmed && sureness(mood.confidence, mood.askBelow) === 'unsure';

export const headline = (mood: Mood): string => {
  if (mood.confirmed) return text('result_told', text(`emotion_${mood.emotion}`));
  if (isUnsure(mood)) return text('result_unsure');
  return text(mood.source === 'text' ? 'result_sounds' : 'result_looks', text(`emotion_${mood.emotion}`));
};

/** No shape takes sides while the words do not. */
export const emotionShown = (mood: Mood): Emotion => (isUnsure(mood) ? 'neutral' : mood.emotion);
