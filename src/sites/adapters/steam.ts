import type { SiteAdapter } from '../contract.ts';

const GENRES = { inside: '.top_tag, .tab_item_top_tags .top_tag' } as const;

export const steam = {
  id: 'steam',
  label: 'Steam',
  matches: ['https://store.steampowered.com/*'],
  cards: [
    // A game's own page.
    {
      card: '#appHubAppName',
      title: [{}],
      genres: { around: 'body', inside: '.popular_tags .app_tag:not(.add_button)' },
      synopsis: { around: 'body', inside: '.game_description_snippet' },
    },
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
