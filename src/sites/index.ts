import { amazon } from './adapters/amazon.ts';
import { applemusic } from './adapters/applemusic.ts';
import { appletv } from './adapters/appletv.ts';
import { crunchyroll } from './adapters/crunchyroll.ts';
import { demo } from './adapters/demo.ts';
import { disneyplus } from './adapters/disneyplus.ts';
import { goodreads } from './adapters/goodreads.ts';
import { hotstar } from './adapters/hotstar.ts';
import { hulu } from './adapters/hulu.ts';
import { imdb } from './adapters/imdb.ts';
import { justwatch } from './adapters/justwatch.ts';
import { letterboxd } from './adapters/letterboxd.ts';
import { max } from './adapters/max.ts';
import { metacritic } from './adapters/metacritic.ts';
import { myanimelist } from './adapters/myanimelist.ts';
import { netflix } from './adapters/netflix.ts';
import { plex } from './adapters/plex.ts';
import { primevideo } from './adapters/primevideo.ts';
import { rottentomatoes } from './adapters/rottentomatoes.ts';
import { spotify } from './adapters/spotify.ts';
import { steam } from './adapters/steam.ts';
import { tmdb } from './adapters/tmdb.ts';
import { trakt } from './adapters/trakt.ts';
import { wikipedia } from './adapters/wikipedia.ts';
import { youtube } from './adapters/youtube.ts';
import { youtubemusic } from './adapters/youtubemusic.ts';
import type { SiteAdapter } from './contract.ts';

export type { SiteAdapter } from './contract.ts';

/** Those with the most visitors first. */
export const SITES: readonly SiteAdapter[] = [
  netflix,
  primevideo,
  amazon,
  disneyplus,
  youtube,
  imdb,
  letterboxd,
  justwatch,
  max,
  hulu,
  appletv,
  rottentomatoes,
  hotstar,
  crunchyroll,
  myanimelist,
  wikipedia,
  tmdb,
  metacritic,
  trakt,
  plex,
  spotify,
  youtubemusic,
  applemusic,
  goodreads,
  steam,
  demo,
];

/** All match patterns of adapters have the form `https://host/*` (the demo's: `http`), with `*.` for subdomains. */
function patternMatches(pattern: string, url: URL): boolean {
  const [scheme = '', rest = ''] = pattern.split('://');
  const host = rest.replace(/\/\*$/, '');
  const schemeFits = url.protocol === `${scheme}:`;
  const bare = host.replace(/^\*\./, '');
  return schemeFits && (url.hostname === bare || (host !== bare && url.hostname.endsWith(`.${bare}`)));
}

const hostFits = ({ matches }: SiteAdapter, url: URL): boolean =>
  matches.some(pattern => patternMatches(pattern, url));

/**
 * Whether nobody on the way can have written this page: whoever can write one would be told what is lit for the person. The
 * demo's pages never leave the machine.
 */
export const isSecure = (url: URL): boolean => url.protocol === 'https:' || hostFits(demo, url);

export const siteOf = (address: string): SiteAdapter | undefined => {
  if (!URL.canParse(address)) return undefined;
  const url = new URL(address);
  return SITES.find(site => hostFits(site, url) && (site.pages === undefined || site.pages.test(url.href)));
};

/**
 * A site that the person added by hand: it has no rules, so its pages are read by the names that the catalog knows. Its
 * `matches` are the permission to ask the browser for.
 */
export const siteByHand = (hostname: string): SiteAdapter => ({
  id: hostname,
  label: hostname,
  matches: [`https://${hostname}/*`],
  cards: [],
  links: [],
});

/** The adapter for a page that our script runs in; none for plain http, and outside the `pages` of a site with an adapter. */
export function siteHere(address: string): SiteAdapter | undefined {
  const known = siteOf(address);
  if (known || !URL.canParse(address)) return known;
  const url = new URL(address);
  return !isSecure(url) || SITES.some(site => hostFits(site, url)) ? undefined : siteByHand(url.hostname);
}
