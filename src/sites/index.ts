import type { SiteAdapter } from './adapter.ts';
import { demo } from './demo.ts';
import { netflix } from './netflix.ts';

export type { SiteAdapter } from './adapter.ts';

export const SITES: readonly SiteAdapter[] = [netflix, demo];

/** Match patterns here are all `scheme://host/*` with `*.` for subdomains. */
function patternMatches(pattern: string, url: URL): boolean {
  const [scheme = '', rest = ''] = pattern.split('://');
  const host = rest.replace(/\/\*$/, '');
  const schemeFits = scheme === '*' ? /^https?:$/.test(url.protocol) : url.protocol === `${scheme}:`;
  const bare = host.replace(/^\*\./, '');
  return schemeFits && (url.hostname === bare || (host !== bare && url.hostname.endsWith(`.${bare}`)));
}

export const siteOf = (address: string): SiteAdapter | undefined => {
  if (!URL.canParse(address)) return undefined;
  const url = new URL(address);
  return SITES.find(site => site.matches.some(pattern => patternMatches(pattern, url)));
};
