import type { SiteAdapter } from './adapter.ts';

export const spotify = {
  id: 'spotify',
  label: 'Spotify',
  matches: ['*://open.spotify.com/*'],
  cards: [
    {
      card: '[data-testid="tracklist-row"]',
      title: [
        { inside: 'a[data-testid="internal-track-link"]' },
        { inside: '[data-testid="internal-track-link"]' },
      ],
      kind: 'music',
    },
    {
      card: '[data-testid="grid-container"] a[title]:is([href^="/album/"], [href^="/playlist/"])',
      title: [{ attribute: 'title' }],
      kind: 'music',
    },
    {
      card: '[data-encore-id="card"]:has(a:is([href^="/album/"], [href^="/playlist/"]))',
      title: [
        { inside: '[data-encore-id="cardTitle"]', attribute: 'title' },
        { inside: '[data-encore-id="cardTitle"]' },
      ],
      kind: 'music',
    },
  ],
  links: [{ href: /^\/(?:intl-[a-z]{2}\/)?(?:track|album|playlist)\/(?<id>[0-9A-Za-z]{22})/, kind: 'music' }],
  linkLabel: { never: [/^(?:Play|Pause|More options|Add to|Save to)\b/] },
  notATitle: '[data-testid="now-playing-bar"], [data-testid="now-playing-widget"]',
  heading: { row: '[data-testid="component-shelf"]', words: 'h2' },
} as const satisfies SiteAdapter;
