import type { SiteAdapter } from './adapter.ts';

const GENRES = { inside: '.top_tag, .tab_item_top_tags .top_tag' } as const;

export const steam = {
  id: 'steam',
  label: 'Steam',
  matches: ['*://store.steampowered.com/*'],
  cards: [
    { card: 'a.tab_item', title: [{ inside: '.tab_item_name' }], genres: GENRES },
    { card: 'a.search_result_row', title: [{ inside: '.title' }] },
    {
      card: 'a[data-ds-appid][href*="/app/"]',
      title: [
        { inside: '[class*="title"]' },
        { inside: 'img[alt]', attribute: 'alt' },
        { attribute: 'href', cut: /\/app\/\d+\/([^/?]+)/, slug: true },
      ],
      genres: GENRES,
    },
  ],
  links: [{ href: /^\/app\/(?<id>\d+)\/(?<slug>[^/?#]+)/ }],
  otherArts: true,
} as const satisfies SiteAdapter;
