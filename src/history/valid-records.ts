import { EMOTIONS, isEmotion } from '../mood/emotions.ts';
import { isSource } from '../mood/sources.ts';
import { isMoment } from '../storage/limits.ts';
import { VERDICTS } from '../verdicts/verdict.ts';

type Loose = Readonly<Record<string, unknown>>;

const isObject = (value: unknown): value is Loose => typeof value === 'object' && value !== null;

/** Records may be damaged or come from another version; those that no screen could show are skipped. */
export const isValidMood = (record: unknown): boolean =>
  isObject(record) &&
  isMoment(record.at) &&
  isEmotion(record.emotion) &&
  isSource(record.source) &&
  isObject(record.odds) &&
  EMOTIONS.every(emotion => Number.isFinite((record.odds as Loose)[emotion]));

export const isValidFeedback = (record: unknown): boolean =>
  isObject(record) &&
  isMoment(record.at) &&
  VERDICTS.some(verdict => verdict === record.verdict) &&
  (record.emotion === null || isEmotion(record.emotion)) &&
  isObject(record.title) &&
  typeof record.title.name === 'string';

export const isValidRecord = { moods: isValidMood, feedback: isValidFeedback } as const;
