import type { SiteAdapter } from '../contract.ts';

const RELEASE = { after: [/ - (?:Single|EP)$/] } as const;

const LOCKUP = [{ inside: '[data-testid="product-lockup-title"]' }, { attribute: 'aria-label' }] as const;

export const applemusic = {
  id: 'applemusic',
  label: 'Apple Music',
  matches: ['https://music.apple.com/*', 'https://*.music.apple.com/*'],
  cards: [
    {
      card: '[data-testid="track-list-item"], .songs-list-row',
      title: [
        { inside: '[data-testid="track-title"], .songs-list-row__song-name' },
        { attribute: 'aria-label' },
      ],
      kind: 'music',
    },
    // A playlist is named by its mood: the name is read as genre words too.
    {
      card: '[data-testid="product-lockup"]:has(a[href*="/playlist/"])',
      title: LOCKUP,
      kind: 'music',
      genres: { inside: '[data-testid="product-lockup-title"]' },
    },
    {
      card: '[data-testid="product-lockup"]',
      title: LOCKUP,
      label: RELEASE,
      kind: 'music',
    },
  ],
  links: [
    {
      href: /^\/[a-z]{2}\/(?:album|song|playlist)\/(?<slug>[^/?#]+)\/(?<id>(?:pl\.)?[\w-]+(?:\?i=\d+)?)/,
      kind: 'music',
    },
  ],
  linkLabel: RELEASE,
  heading: { row: '[data-testid="section-container"]', words: 'h2' },
} as const satisfies SiteAdapter;
