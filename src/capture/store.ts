import { EMOTIONS } from '../mood/emotions.ts';
import { defineItem } from '../storage/item.ts';
import type { NeutralBias } from '../vision/calibration.ts';

/** The person's resting face: how it biases the odds, and no picture of it. It stays stored while it is switched off. */
export interface RestingFace {
  readonly bias: NeutralBias;
  readonly on: boolean;
}

const isTaughtNeutral = (value: unknown): value is RestingFace | null =>
  value === null ||
  (typeof value === 'object' &&
    'on' in value &&
    'bias' in value &&
    EMOTIONS.every(emotion => Number.isFinite((value.bias as Record<string, unknown> | null)?.[emotion])));

export const restingFace = defineItem<RestingFace | null>({
  area: 'local',
  key: 'neutral',
  fallback: null,
  check: isTaughtNeutral,
});
