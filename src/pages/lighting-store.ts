import { defineItem } from '../storage/item.ts';
import { INTENSITIES, type Intensity, type Lighting } from './lighting.ts';

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
