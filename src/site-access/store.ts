import { defineItem } from '../storage/item.ts';

/** A host name and nothing else: a pattern, port or path would change which pages the browser is asked for. */
export const isHostname = (value: unknown): value is string =>
  typeof value === 'string' &&
  URL.canParse(`https://${value}/`) &&
  new URL(`https://${value}/`).hostname === value &&
  !value.includes('*');

const areHostnames = (value: unknown): value is readonly string[] =>
  Array.isArray(value) && value.every(isHostname);

/** Hostnames of the sites a person has added by hand; only the background writes them. */
export const addedSites = defineItem<readonly string[]>({
  area: 'local',
  key: 'addedSites',
  fallback: [],
  check: areHostnames,
});
