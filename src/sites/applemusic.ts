import type { SiteAdapter } from './adapter.ts';

const RELEASE = { after: [/ - (?:Single|EP)$/] } as const;

export const applemusic = {
  id: 'applemusic',
  label: 'Apple Music',
  matches: ['*://music.apple.com/*', '*://*.music.apple.com/*'],
  cards: [
    {
      card: '[data-testid="track-list-item"], .songs-list-row',
      title: [{ inside: '[data-testid="track-title"]' }, { attribute: 'aria-label' }],
      kind: 'music',
    },
    {
      card: '[data-testid="product-lockup"]',
      title: [{ inside: '[data-testid="product-lockup-title"]' }, { attribute: 'aria-label' }],
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
