import type { TextKey } from '../../src/i18n/text.ts';
import { SITES, type SiteAdapter } from '../../src/sites/index.ts';

interface GroupRow {
  readonly label: TextKey;
  readonly sites: readonly string[];
}

/** How the sites stand on the page. Whatever is not named here stands last. */
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

const NAMED = new Set<string>(GROUPS.flatMap(({ sites }) => [...sites]));

export const SITE_GROUPS: readonly SiteGroup[] = [
  ...GROUPS.map(({ label, sites }) => ({
    label,
    sites: sites.flatMap(id => SITES.filter(site => site.id === id)),
  })),
  { label: 'sites_more', sites: SITES.filter(({ id }) => !NAMED.has(id)) },
];

export const hostsOf = ({ matches }: SiteAdapter): string[] => [
  ...new Set(matches.map(match => match.replace(/^.*?:\/\/(\*\.|www\.)?|\/.*$/g, ''))),
];

/** By name or address. */
export const fitsSearch = (site: SiteAdapter, words: string): boolean =>
  [site.label, ...hostsOf(site)].some(text => text.toLowerCase().includes(words.trim().toLowerCase()));
