import type { SiteAdapter } from './adapter.ts';

export const youtubemusic = {
  id: 'youtubemusic',
  label: 'YouTube Music',
  matches: ['*://music.youtube.com/*'],
  cards: [
    {
      card: 'ytmusic-two-row-item-renderer',
      title: [{ inside: '.details .title, yt-formatted-string.title, .title' }],
      kind: 'music',
    },
    {
      card: 'ytmusic-responsive-list-item-renderer',
      title: [{ inside: '.title' }, { inside: 'a[href*="watch?v="]' }],
      kind: 'music',
    },
    { card: 'ytmusic-player-queue-item', title: [{ inside: '.song-title' }], kind: 'music' },
  ],
  links: [
    { href: /^\/(?:watch\?(?:.*&)?v=(?<id>[\w-]{11})|playlist\?list=(?<slug>[\w-]{10,}))/, kind: 'music' },
  ],
  linkLabel: { before: [/^Play /] },
  heading: { row: 'ytmusic-carousel-shelf-renderer, ytmusic-shelf-renderer', words: '.title' },
} as const satisfies SiteAdapter;
