import type { SiteAdapter } from '../contract.ts';

const KIND = {
  attribute: 'href',
  words: { film: /^(?:https:\/\/[\w.]+)?\/m\//, series: /^(?:https:\/\/[\w.]+)?\/tv\// },
} as const;
const LINK = 'a:is([href*="/m/"], [href*="/tv/"])';
/** Where several titles have one name, the address ends in the year. */
const SLUG_YEAR = { attribute: 'href', cut: /_((?:19\d\d|20[0-3]\d))\/?$/ } as const;
/** Cuts the score and the season off "57% Grosse Pointe Garden Society: Season 1". */
const UNSCORED = /^(?:(?:\d{1,3}%|- -|--)\s+)?(.*?)(?:: Season \d+)?$/;

export const rottentomatoes = {
  id: 'rottentomatoes',
  label: 'Rotten Tomatoes',
  matches: ['https://*.rottentomatoes.com/*'],
  cards: [
    {
      card: '[data-qa="discovery-media-list-item"]',
      title: [
        { inside: '[data-qa="discovery-media-list-item-title"]' },
        { inside: 'rt-img[alt]', attribute: 'alt' },
      ],
      year: { inside: LINK, ...SLUG_YEAR },
      kind: { inside: LINK, ...KIND },
    },
    {
      card: 'search-page-media-row',
      title: [{ inside: '[data-qa="info-name"]' }],
      year: [
        { attribute: 'release-year', cut: /(\d{4})/ },
        { attribute: 'releaseyear', cut: /(\d{4})/ },
        { attribute: 'startyear', cut: /(\d{4})/ },
      ],
      kind: { inside: LINK, ...KIND },
    },
    {
      card: 'tile-dynamic[data-qa="tile"]',
      title: [
        { inside: 'span.p--small' },
        { inside: 'rt-img[alt]', attribute: 'alt', cut: /^(.*?)(?: poster image)?$/ },
      ],
    },
    {
      card: '.article_movie_title',
      title: [{ inside: 'h2 a' }],
      year: { inside: '.start-year', cut: /\((\d{4})\)/ },
      kind: { inside: LINK, ...KIND },
    },
    { card: '[data-qa="list-item-link"]', title: [{ cut: UNSCORED }], kind: KIND },
  ],
  links: [
    { href: /^\/m\/(?<slug>[\w-]+)\/?$/, kind: 'film' },
    { href: /^\/tv\/(?<slug>[\w-]+)(?:\/s\d+)?\/?$/, kind: 'series' },
  ],
  linkLabel: {
    before: [/^(?:Watch the trailer for|Link to) /, /^(?:\d{1,3}%|- -)\s+/],
    after: [/ poster image$/, /: Season \d+$/, /, Season \d+$/],
    never: [/^(?:Opened|Streaming|Opens|Watchlist|Trailer|Details|Critics Consensus)\b/],
  },
  // The site's menus list the films of the week a second time.
  notATitle: 'nav, header, [slot="dropdown"], rt-header-nav-item-dropdown, footer',
} as const satisfies SiteAdapter;
