import { EMOTIONS } from '../mood/emotions.ts';
import { defineItem } from '../storage/item.ts';
import type { NeutralBias } from '../vision/calibration.ts';

/** The person's own neutral: a bias of odds, nothing of the face. Kept while switched off. */
export interface TaughtNeutral {
  readonly bias: NeutralBias;
  readonly on: boolean;
}

const isTaughtNeutral = (value: unknown): value is TaughtNeutral | null =>
  value === null ||
  (typeof value === 'object' &&
    'on' in value &&
    'bias' in value &&
    EMOTIONS.every(emotion => Number.isFinite((value.bias as Record<string, unknown> | null)?.[emotion])));

export const neutral = defineItem<TaughtNeutral | null>({
  area: 'local',
  key: 'neutral',
  fallback: null,
  check: isTaughtNeutral,
});
