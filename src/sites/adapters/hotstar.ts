import type { SiteAdapter } from '../contract.ts';

/** The text of the picture often names an episode ("S35 E3"), so the title is read from the address. */
const SLUG = /\/(?:shows|movies|sports)\/([^/]+)\/\d+/;

export const hotstar = {
  id: 'hotstar',
  label: 'JioHotstar',
  matches: ['https://*.hotstar.com/*'],
  cards: [
    {
      card: 'a[data-testid="link"]:is([href*="/shows/"], [href*="/movies/"])',
      title: [{ attribute: 'href', cut: SLUG, slug: true }],
      kind: { attribute: 'href', words: { film: /\/movies\//, series: /\/shows\// } },
    },
  ],
  links: [
    { href: /^\/(?:[a-z]{2}(?:-[a-z]{2})?\/)?movies\/(?<slug>[^/]+)\/(?<id>\d+)/, kind: 'film' },
    { href: /^\/(?:[a-z]{2}(?:-[a-z]{2})?\/)?shows\/(?<slug>[^/]+)\/(?<id>\d+)/, kind: 'series' },
  ],
  linkLabel: { never: [/^(?:Watch|S\d+ E\d+|Ep(?:isode)? \d+)\b/i] },
  heading: { row: '[data-testid="tray-container"], section', words: 'h2' },
} as const satisfies SiteAdapter;
