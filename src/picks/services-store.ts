import { defineItem } from '../storage/item.ts';

const isChoice = (value: unknown): value is readonly string[] | null =>
  value === null || (Array.isArray(value) && value.every(id => typeof id === 'string'));

/** The ids of the services to search picks on; null until the person chooses. */
export const services = defineItem<readonly string[] | null>({
  area: 'local',
  key: 'services',
  fallback: null,
  check: isChoice,
});
