import type { TextKey } from '../../src/i18n/text.ts';
import { SITES, type SiteAdapter } from '../../src/sites/index.ts';

interface GroupRow {
  readonly label: TextKey;
  readonly sites: readonly string[];
}

/** The groups of sites in the order of the page. Sites that are not named here are in a last group. */
const GROUPS = [
  {
    label: 'sites_streaming',
    sites: [
      'netflix',
      'primevideo',
      'amazon',
      'disneyplus',
      'max',
      'hulu',
      'appletv',
      'youtube',
      'hotstar',
      'crunchyroll',
      'plex',
    ],
  },
  {
    label: 'sites_catalogs',
    sites: [
      'imdb',
      'letterboxd',
      'justwatch',
      'rottentomatoes',
      'tmdb',
      'trakt',
      'metacritic',
      'myanimelist',
      'wikipedia',
    ],
  },
  { label: 'sites_music', sites: ['spotify', 'youtubemusic', 'applemusic'] },
] as const satisfies readonly GroupRow[];

export interface SiteGroup {
  readonly label: TextKey;
  readonly sites: readonly SiteAdapter[];
}

const GROUPED = new Set<string>(GROUPS.flatMap(({ sites }) => [...sites]));

export const SITE_GROUPS: readonly SiteGroup[] = [
  ...GROUPS.map(({ label, sites }) => ({
    label,
    sites: sites.flatMap(id => SITES.filter(site => site.id === id)),
  })),
  { label: 'sites_more', sites: SITES.filter(({ id }) => !GROUPED.has(id)) },
];

export const hostsOf = ({ matches }: SiteAdapter): string[] => [
  ...new Set(matches.map(match => match.replace(/^.*?:\/\/(\*\.|www\.)?|\/.*$/g, ''))),
];

/** Whether a site's name or address holds the search words. */
export const fitsSearch = (site: SiteAdapter, words: string): boolean =>
  [site.label, ...hostsOf(site)].some(text => text.toLowerCase().includes(words.trim().toLowerCase()));
