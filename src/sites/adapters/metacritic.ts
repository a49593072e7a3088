import type { SiteAdapter } from '../contract.ts';

const KIND = { attribute: 'href', words: { film: /\/movie\//, series: /\/tv\// } } as const;
const LINK = 'a:is([href*="/movie/"], [href*="/tv/"])';
const YEAR = /\b((?:18|19|20)\d\d)\b/;

export const metacritic = {
  id: 'metacritic',
  label: 'Metacritic',
  matches: ['https://*.metacritic.com/*'],
  cards: [
    {
      // The test id is on each result, or on the element around all of them.
      card: `.c-finderProductCard:has(${LINK}), [data-testid="filter-results"]:has(${LINK}):not(:has(.c-finderProductCard)):not(:has([data-testid="filter-results"]))`,
      title: [
        { inside: '[data-testid="product-title"] span:last-child' },
        { inside: '[data-testid="product-title"]', cut: /^(?:\d+\.\s+)?(.*)$/ },
        { inside: '[data-title] h3 span:last-child, h3 span:last-child' },
      ],
      year: { inside: '.c-finderProductCard_meta .u-text-uppercase', cut: YEAR },
      kind: { inside: LINK, ...KIND },
      synopsis: { inside: '.c-finderProductCard_description' },
    },
    {
      card: `a.c-pageSiteSearch-results-item:is([href*="/movie/"], [href*="/tv/"])`,
      title: [{ inside: 'p.g-text-medium-fluid' }],
      kind: KIND,
    },
    {
      card: `.c-globalProductCard:has(${LINK})`,
      title: [{ inside: '[data-testid="product-title"], .c-globalProductCard_title, h3' }],
      kind: { inside: LINK, ...KIND },
    },
    {
      card: `${LINK}:has([data-testid="product-title"]):not([class*="ProductCard"] *, [data-testid="filter-results"] *)`,
      title: [
        { inside: '[data-testid="product-title"] span:last-child' },
        { inside: '[data-testid="product-title"]', cut: /^(?:\d+\.\s+)?(.*)$/ },
      ],
      kind: KIND,
    },
    { card: '.c-productHero h1', title: [{}] },
  ],
  links: [
    { href: /^\/movie\/(?<slug>[\w-]+)\/?$/, kind: 'film' },
    { href: /^\/tv\/(?<slug>[\w-]+)\/?$/, kind: 'series' },
  ],
  linkLabel: { before: [/^\d+\.\s+/], never: [/^(?:Metascore|User Score|Trailer|See All)\b/] },
} as const satisfies SiteAdapter;
