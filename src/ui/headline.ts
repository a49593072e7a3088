import { text } from '../i18n/text.ts';
import type { Emotion } from '../mood/emotions.ts';
import { type Mood, shownSource } from '../mood/reading.ts';
import { SOURCES } from '../mood/sources.ts';
import { sureness } from '../mood/sureness.ts';

/** Whether the popup asks about the mood instead of asserting it. What the person has stated is never asked about. */
export const isUnsure = (mood: Mood): boolean =>
  SOURCES[shownSource(mood)].certainty === 'estimated' &&
  sureness(mood.confidence, mood.askBelow) === 'unsure';

export const headline = (mood: Mood): string => {
  if (isUnsure(mood)) return text('result_unsure');
  return text(SOURCES[shownSource(mood)].headline, text(`emotion_${mood.emotion}`));
};

/** While the headline is a question, the shape beside it is the neutral one. */
export const emotionShown = (mood: Mood): Emotion => (isUnsure(mood) ? 'neutral' : mood.emotion);
