import { defineItem } from '../storage/item.ts';
import { LAYERS, type Layer, type PageSummary } from './page-sighting.ts';

/** What the last page of a site reported, and when. */
export interface SiteHealth extends PageSummary {
  readonly at: number;
}

export type HealthBySite = { readonly [siteId: string]: SiteHealth };

const isHealth = (value: unknown): value is SiteHealth => {
  const { titles, lit, layer, at } = (value ?? {}) as Readonly<Record<string, unknown>>;
  return [titles, lit, at].every(Number.isFinite) && LAYERS.includes(layer as Layer);
};

const areHealths = (value: unknown): value is HealthBySite =>
  typeof value === 'object' && value !== null && Object.values(value).every(isHealth);

/**
 * It shows when sites were visited last, so it is erased with the history of that time and by the same daily sweep. Only
 * the background writes it.
 */
export const siteHealth = defineItem<HealthBySite>({
  area: 'local',
  key: 'siteHealth',
  fallback: {},
  check: areHealths,
});
