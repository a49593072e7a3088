import type { SiteAdapter } from '../contract.ts';

const CARD = [
  { inside: '[data-encore-id="cardTitle"]', attribute: 'title' },
  { inside: '[data-encore-id="cardTitle"]' },
] as const;

export const spotify = {
  id: 'spotify',
  label: 'Spotify',
  matches: ['https://open.spotify.com/*'],
  cards: [
    {
      card: '[data-testid="tracklist-row"]',
      title: [
        { inside: 'a[data-testid="internal-track-link"]' },
        { inside: '[data-testid="internal-track-link"]' },
      ],
      kind: 'music',
    },
    // A playlist is named by its mood: the name is read as genre words too.
    {
      card: '[data-testid="grid-container"] a[title][href^="/playlist/"]',
      title: [{ attribute: 'title' }],
      kind: 'music',
      genres: { attribute: 'title' },
    },
    {
      card: '[data-encore-id="card"]:has(a[href^="/playlist/"])',
      title: [...CARD],
      kind: 'music',
      genres: { inside: '[data-encore-id="cardTitle"]' },
    },
    {
      card: '[data-testid="grid-container"] a[title][href^="/album/"]',
      title: [{ attribute: 'title' }],
      kind: 'music',
    },
    {
      card: '[data-encore-id="card"]:has(a[href^="/album/"])',
      title: [...CARD],
      kind: 'music',
    },
  ],
  links: [{ href: /^\/(?:intl-[a-z]{2}\/)?(?:track|album|playlist)\/(?<id>[0-9A-Za-z]{22})/, kind: 'music' }],
  linkLabel: { never: [/^(?:Play|Pause|More options|Add to|Save to)\b/] },
  // Below an album's tracks come its merchandise and more albums of the artist: not a choice of what to hear next.
  notATitle:
    '[data-testid="now-playing-bar"], [data-testid="now-playing-widget"], [data-testid="album-page"] ~ * [data-testid="component-shelf"], [data-testid="album-page"] [data-testid="component-shelf"]',
  heading: { row: '[data-testid="component-shelf"]', words: 'h2' },
} as const satisfies SiteAdapter;
