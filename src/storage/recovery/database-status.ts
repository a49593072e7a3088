import { defineItem } from '../item.ts';
import type { Loss } from './open-or-rebuild.ts';

/** What extension storage knows of the database. */
export interface DatabaseStatus {
  /** A database was created once: if there is none later, it was lost. */
  readonly begun: boolean;
  /** What was lost, until the person has acknowledged it. */
  readonly loss: Loss | null;
}

const LOSSES: readonly unknown[] = [null, 'part', 'all'];

export const databaseStatus = defineItem<DatabaseStatus>({
  area: 'local',
  key: 'held',
  fallback: { begun: false, loss: null },
  check: (value): value is DatabaseStatus =>
    typeof value === 'object' &&
    value !== null &&
    'begun' in value &&
    typeof value.begun === 'boolean' &&
    'loss' in value &&
    LOSSES.includes(value.loss),
});

export const acknowledgeLoss = (): Promise<void> => databaseStatus.set({ begun: true, loss: null });
