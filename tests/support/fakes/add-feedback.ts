import type { Emotion } from '../../../src/mood/emotions.ts';
import { keepVerdict } from '../../../src/verdicts/store.ts';
import type { NewFeedback } from '../../../src/verdicts/verdict.ts';

/** A verdict of which taste learns nothing. */
export const addFeedback = (feedback: NewFeedback, emotion: Emotion | null, at = Date.now()): Promise<void> =>
  keepVerdict(feedback, { emotion, at }, state => state);
