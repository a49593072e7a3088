import { text } from '../i18n/text.ts';
import type { Emotion } from '../mood/emotions.ts';
import type { Mood } from '../mood/reading.ts';
import { sureness } from '../mood/sureness.ts';

/** A mood that is only a guess is worded as a question; one that the person confirmed is not. */
export const isUnsure = (mood: Mood): boolean =>
  !mood.confirmed && sureness(mood.confidence, mood.askBelow) === 'unsure';

export const headline = (mood: Mood): string => {
  if (mood.confirmed) return text('result_told', text(`emotion_${mood.emotion}`));
  if (isUnsure(mood)) return text('result_unsure');
  return text(mood.source === 'text' ? 'result_sounds' : 'result_looks', text(`emotion_${mood.emotion}`));
};

/** While the headline is a question, the shape beside it is the neutral one. */
export const emotionShown = (mood: Mood): Emotion => (isUnsure(mood) ? 'neutral' : mood.emotion);
