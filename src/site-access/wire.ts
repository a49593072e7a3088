interface SiteByHand {
  readonly hostname: string;
}

export interface SiteAccessWire {
  'sites.sync': (now: null) => null;
  'sites.leave': (siteId: string) => null;
  /** Sent after the person has granted the browser's permission for this site (see `siteByHand`); otherwise refused. */
  'sites.add': (site: SiteByHand) => null;
  /** Ends the scripts in open tabs, gives the permission back and forgets what the site's pages reported. */
  'sites.remove': (site: SiteByHand) => null;
}
