import { defineItem } from '../item.ts';
import type { Loss } from './open-or-mend.ts';

/** What is known of the database from outside it. */
export interface Held {
  /** There is one: if it is gone one day, it was lost. */
  readonly begun: boolean;
  /** What was lost and the person has not yet been told of. */
  readonly loss: Loss | null;
}

const LOSSES: readonly unknown[] = [null, 'part', 'all'];

export const held = defineItem<Held>({
  area: 'local',
  key: 'held',
  fallback: { begun: false, loss: null },
  check: (value): value is Held =>
    typeof value === 'object' &&
    value !== null &&
    'begun' in value &&
    typeof value.begun === 'boolean' &&
    'loss' in value &&
    LOSSES.includes(value.loss),
});

export const tellNoMoreOfLoss = (): Promise<void> => held.set({ begun: true, loss: null });
