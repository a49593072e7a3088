interface SiteByHand {
  readonly hostname: string;
}

export interface SiteAccessWire {
  'sites.sync': (now: null) => null;
  'sites.leave': (siteId: string) => null;
  /** Sent after the person has allowed the browser's question for this site (`siteByHand` says what to ask); else refused. */
  'sites.add': (site: SiteByHand) => null;
  /** Open tabs go dark, the permission is given back, and what was learned of the site is forgotten. */
  'sites.remove': (site: SiteByHand) => null;
}
