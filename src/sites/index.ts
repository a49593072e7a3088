import type { SiteAdapter } from './adapter.ts';
import { amazon } from './amazon.ts';
import { applemusic } from './applemusic.ts';
import { appletv } from './appletv.ts';
import { crunchyroll } from './crunchyroll.ts';
import { demo } from './demo.ts';
import { disneyplus } from './disneyplus.ts';
import { goodreads } from './goodreads.ts';
import { hotstar } from './hotstar.ts';
import { hulu } from './hulu.ts';
import { imdb } from './imdb.ts';
import { justwatch } from './justwatch.ts';
import { letterboxd } from './letterboxd.ts';
import { max } from './max.ts';
import { metacritic } from './metacritic.ts';
import { myanimelist } from './myanimelist.ts';
import { netflix } from './netflix.ts';
import { plex } from './plex.ts';
import { primevideo } from './primevideo.ts';
import { rottentomatoes } from './rottentomatoes.ts';
import { spotify } from './spotify.ts';
import { steam } from './steam.ts';
import { tmdb } from './tmdb.ts';
import { trakt } from './trakt.ts';
import { wikipedia } from './wikipedia.ts';
import { youtube } from './youtube.ts';
import { youtubemusic } from './youtubemusic.ts';

export type { SiteAdapter } from './adapter.ts';

/** In the order of their traffic. */
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

/** Match patterns here are all `scheme://host/*` with `*.` for subdomains. */
function patternMatches(pattern: string, url: URL): boolean {
  const [scheme = '', rest = ''] = pattern.split('://');
  const host = rest.replace(/\/\*$/, '');
  const schemeFits = scheme === '*' ? /^https?:$/.test(url.protocol) : url.protocol === `${scheme}:`;
  const bare = host.replace(/^\*\./, '');
  return schemeFits && (url.hostname === bare || (host !== bare && url.hostname.endsWith(`.${bare}`)));
}

const hostFits = ({ matches }: SiteAdapter, url: URL): boolean =>
  matches.some(pattern => patternMatches(pattern, url));

export const siteOf = (address: string): SiteAdapter | undefined => {
  if (!URL.canParse(address)) return undefined;
  const url = new URL(address);
  return SITES.find(site => hostFits(site, url) && (site.pages === undefined || site.pages.test(url.href)));
};

/**
 * A site the person added by hand: nothing is known of it, so it is read by the names the catalog knows. Its
 * `matches` are what to ask the browser's permission for.
 */
export const siteByHand = (hostname: string): SiteAdapter => ({
  id: hostname,
  label: hostname,
  matches: [`https://${hostname}/*`],
  cards: [],
  links: [],
});

/** For the script in a page, which runs only where it may; a site's other pages are left alone all the same. */
export function siteHere(address: string): SiteAdapter | undefined {
  const known = siteOf(address);
  if (known || !URL.canParse(address)) return known;
  const url = new URL(address);
  return SITES.some(site => hostFits(site, url)) ? undefined : siteByHand(url.hostname);
}
