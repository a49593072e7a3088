import type { SiteAdapter } from '../contract.ts';

const NAME = { inside: '.details .title, yt-formatted-string.title, .title' } as const;

export const youtubemusic = {
  id: 'youtubemusic',
  label: 'YouTube Music',
  matches: ['https://music.youtube.com/*'],
  cards: [
    // A playlist is named by its mood: the name is read as genre words too.
    {
      card: 'ytmusic-two-row-item-renderer:has(a[href*="list=RDCLAK"], a[href*="list=PL"])',
      title: [NAME],
      kind: 'music',
      genres: NAME,
    },
    // Cards of artists have the same element.
    {
      card: 'ytmusic-two-row-item-renderer:not(:has(.title a[href*="channel/"]))',
      title: [NAME],
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
