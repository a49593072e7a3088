import type { SiteAdapter } from '../contract.ts';

/** Cuts the series off "The Hunger Games (The Hunger Games, #1)". */
const NO_SERIES = /^(.*?)(?: \([^()]*#[\d.-]+\))?$/;

export const goodreads = {
  id: 'goodreads',
  label: 'Goodreads',
  matches: ['https://*.goodreads.com/*'],
  cards: [
    {
      card: 'tr[itemtype*="Book"], .elementList:has(a.bookTitle)',
      title: [
        { inside: 'a.bookTitle span', cut: NO_SERIES },
        { inside: 'a.bookTitle', cut: NO_SERIES },
      ],
    },
    // A book's own page.
    {
      card: 'h1[data-testid="bookTitle"]',
      title: [{ cut: NO_SERIES }],
      genres: { around: 'main, body', inside: '[data-testid="genresList"] a' },
      synopsis: { around: 'main, body', inside: '[data-testid="description"]' },
    },
    {
      card: 'article:has([data-testid="bookTitle"]):not(:has(h1))',
      title: [{ inside: '[data-testid="bookTitle"]', cut: NO_SERIES }],
      genres: { inside: '[data-testid="genresList"] a' },
    },
  ],
  links: [{ href: /^\/book\/show\/(?<id>\d+)(?:[.-](?<slug>[\w-]+))?/ }],
  otherArts: true,
} as const satisfies SiteAdapter;
