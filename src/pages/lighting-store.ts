import { defineItem } from '../storage/item.ts';

export const INTENSITIES = ['whisper', 'glow', 'spotlight'] as const;
export type Intensity = (typeof INTENSITIES)[number];

/** How titles are lit on pages. */
export interface Lighting {
  /** A spotlight always dims the rest. */
  readonly intensity: Intensity;
  /** Titles that were recognised but are no picks step back. */
  readonly dimRest: boolean;
  /** Titles the person has seen fade away until they are pointed at. */
  readonly hideSeen: boolean;
}

const isLighting = (value: unknown): value is Lighting =>
  typeof value === 'object' &&
  value !== null &&
  'intensity' in value &&
  INTENSITIES.includes(value.intensity as Intensity) &&
  'dimRest' in value &&
  typeof value.dimRest === 'boolean' &&
  'hideSeen' in value &&
  typeof value.hideSeen === 'boolean';

export const lighting = defineItem<Lighting>({
  area: 'local',
  key: 'lighting',
  fallback: { intensity: 'glow', dimRest: false, hideSeen: false },
  check: isLighting,
});
