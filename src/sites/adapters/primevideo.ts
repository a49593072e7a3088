import type { SiteAdapter } from '../contract.ts';

const SERIES_OR_FILM = {
  attribute: 'data-card-entity-type',
  words: { series: /^(?:TV Show|Season|Series)$/i, film: /^Movie$/i },
} as const;

export const primevideo = {
  id: 'primevideo',
  label: 'Prime Video',
  matches: ['https://*.primevideo.com/*'],
  cards: [
    // Bonus and trailer cards have no link to a title's page. The attribute is read last: it holds seasons and editions too.
    {
      card: 'article[data-card-title]:has(a[href*="/detail/"])',
      title: [
        { inside: 'a[href*="/detail/"]' },
        { inside: 'button[aria-label]', attribute: 'aria-label' },
        { attribute: 'data-card-title' },
      ],
      kind: SERIES_OR_FILM,
    },
    {
      card: 'article[data-testid="super-carousel-card"]',
      title: [
        { inside: 'a.shared-poster-link, a[data-testid="poster-link"]', attribute: 'aria-label' },
        { inside: 'a[href*="/detail/"]', attribute: 'aria-label' },
      ],
      kind: SERIES_OR_FILM,
    },
    {
      card: 'article[data-testid="top-hero-card"]',
      title: [{ inside: '[data-testid="title-art"]', attribute: 'aria-label' }],
      synopsis: { inside: '[data-testid="hero-synopsis"]' },
    },
    // The details that open over a card.
    {
      card: '[data-testid="standard-mini-details"]:has([data-testid="title-art"])',
      title: [
        { inside: '[data-testid="title-art"]', attribute: 'aria-label' },
        { inside: '[data-testid="title-art"] img[alt]', attribute: 'alt' },
        { inside: '[data-testid="title-art"]' },
      ],
    },
    {
      card: 'article:has(> a[aria-label][href*="/detail/"])',
      title: [{ inside: 'a[href*="/detail/"]', attribute: 'aria-label' }],
    },
    // Markup of 2022.
    {
      card: '[data-testid="card"]:has(a[href*="/detail/"])',
      title: [
        { inside: 'a[href*="/detail/"]', attribute: 'aria-label' },
        { inside: 'a[href*="/detail/"] img', attribute: 'alt' },
        { inside: 'a[href*="/detail/"]' },
      ],
    },
    // A title's own page.
    {
      card: 'h1[data-testid="title-art"]',
      title: [{ inside: 'img[alt]', attribute: 'alt' }, { attribute: 'aria-label' }, {}],
    },
  ],
  links: [
    { href: /\/(?:gp\/video\/)?detail\/(?<id>B0[A-Z0-9]{8}|0[A-Z0-9]{25}|amzn1\.dv\.gti\.[0-9a-f-]{36})/ },
  ],
  // Labels of episodes begin with a number; the buttons on a title's page link to that page.
  linkLabel: {
    never: [
      /^\d+\. /,
      /^(?:Watch(?: trailer| now| again)|Resume|Play|Continue|Add (?:Season )?to|Remove from|Go ad free|Suitable for|Like|Dislike|Share|Download|Rent|Buy|Join|Subscribe|More ways)\b/i,
    ],
  },
  notATitle:
    '[data-card-title="Live-TV"], [data-card-entity-type="Bonus Content"], [data-card-entity-type="Trailer"], [data-card-entity-type="EVENT"]',
  heading: { row: 'section[data-testid$="-carousel"]', words: '[data-testid="carousel-title"]' },
} as const satisfies SiteAdapter;
