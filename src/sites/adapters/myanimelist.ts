import type { SiteAdapter } from '../contract.ts';

const SLUG_LINK = 'a[href*="/anime/"]';

export const myanimelist = {
  id: 'myanimelist',
  label: 'MyAnimeList',
  matches: ['https://myanimelist.net/*'],
  cards: [
    // A title's own page.
    { card: 'h1.title-name', title: [{}], genres: { around: 'body', inside: '[itemprop="genre"]' } },
    {
      card: '.seasonal-anime',
      title: [{ inside: 'a.link-title' }, { inside: '.h2_anime_title' }],
      genres: { inside: '.genre a, .genres a' },
      synopsis: { inside: '.synopsis .preline, p.preline' },
    },
    { card: 'tr.ranking-list', title: [{ inside: '.title h3 a' }, { inside: 'a.hoverinfo_trigger' }] },
    // Titles related to this one.
    {
      card: '.related-entries .entry',
      title: [{ inside: `.title ${SLUG_LINK}` }],
    },
    { card: `.related-entries table ${SLUG_LINK}, table.entries-table ${SLUG_LINK}`, title: [{}] },
    { card: '.anime-slide .btn-anime', title: [{ inside: '.title' }] },
    { card: 'td a.hoverinfo_trigger:has(strong)', title: [{ inside: 'strong' }] },
  ],
  links: [{ href: /^\/anime\/(?<id>\d+)\/(?<slug>[^/?#]+)\/?$/ }],
  heading: { row: '.seasonal-anime-list', words: '.anime-header' },
  notATitle: 'a[href*="/manga/"]',
} as const satisfies SiteAdapter;
