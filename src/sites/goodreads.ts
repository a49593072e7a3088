import type { SiteAdapter } from './adapter.ts';

/** "The Hunger Games (The Hunger Games, #1)". */
const NO_SERIES = /^(.*?)(?: \([^()]*#[\d.-]+\))?$/;

export const goodreads = {
  id: 'goodreads',
  label: 'Goodreads',
  matches: ['*://*.goodreads.com/*'],
  cards: [
    { card: 'tr[itemtype*="Book"]', title: [{ inside: 'a.bookTitle span', cut: NO_SERIES }] },
    {
      card: 'article:has([data-testid="bookTitle"])',
      title: [{ inside: '[data-testid="bookTitle"]', cut: NO_SERIES }],
      genres: { inside: '[data-testid="genresList"] a' },
    },
  ],
  links: [{ href: /^\/book\/show\/(?<id>\d+)(?:[.-](?<slug>[\w-]+))?/ }],
  otherArts: true,
} as const satisfies SiteAdapter;
