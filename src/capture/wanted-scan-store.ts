import { defineItem } from '../storage/item.ts';

const PLACES = ['popup', 'panel'] as const;

/** A scan that the person asked for with a key, and the page that is to begin it. */
export interface WantedScan {
  readonly in: (typeof PLACES)[number];
  readonly at: number;
}

const isWanted = (value: unknown): value is WantedScan | null =>
  value === null ||
  (typeof value === 'object' &&
    'in' in value &&
    PLACES.includes(value.in as (typeof PLACES)[number]) &&
    'at' in value &&
    Number.isFinite(value.at));

export const wantedScan = defineItem<WantedScan | null>({
  area: 'session',
  key: 'wantedScan',
  fallback: null,
  check: isWanted,
});
