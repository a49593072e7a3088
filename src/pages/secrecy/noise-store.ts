import { defineItem } from '../../storage/item.ts';

/**
 * What the noise of each site is made from. It lives as long as the mood does, until the browser is closed: for longer, what
 * is lit would be a mark by which a site knows this browser again.
 */
export const noiseSecret = defineItem<string | null>({
  area: 'session',
  key: 'noiseSecret',
  fallback: null,
  check: (value): value is string | null => value === null || typeof value === 'string',
});
