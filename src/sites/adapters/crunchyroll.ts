import type { SiteAdapter } from '../contract.ts';

const LABEL = { after: [/ \((?:English |German |French |Spanish )?Dub(?:bed)?\)$/i] } as const;

export const crunchyroll = {
  id: 'crunchyroll',
  label: 'Crunchyroll',
  matches: ['https://*.crunchyroll.com/*'],
  cards: [
    {
      card: '[data-t~="series-card"], div.browse-card, [data-t="carousel-card-wrapper"], [data-t^="watch-list-card"]',
      title: [
        { inside: 'h3[data-t="title"], h3, h4' },
        { inside: 'a[data-t="hover-link"]', attribute: 'aria-label' },
      ],
      label: LABEL,
      synopsis: { inside: '[data-t="description"]' },
    },
    {
      card: '[data-t="search-series-card"], [data-t="search-movie-card"]',
      title: [{ inside: 'h2, h3, h4' }],
      label: LABEL,
    },
    {
      card: '[data-t="search-episode-card"]',
      title: [{ inside: 'small[data-t="series-title"]' }],
      label: LABEL,
    },
    { card: '[data-t^="episode-card"]', title: [{ inside: 'small' }], label: LABEL },
    { card: 'article.release.js-release', title: [{ inside: 'cite[itemprop="name"]' }], label: LABEL },
    // Markup of 2021.
    {
      card: 'li.group-item[data-contentmedia]',
      title: [{ inside: 'a.portrait-element', attribute: 'title' }, { inside: '[itemprop="name"]' }],
      label: LABEL,
    },
  ],
  links: [
    {
      href: /^\/(?:[a-z]{2}(?:-[a-z]{2})?\/)?series\/(?<id>G[A-Z0-9]{6,})(?:\/(?<slug>[\w-]+))?/,
      kind: 'series',
    },
    // Markup of 2021.
    { href: /^\/(?<slug>[a-z0-9]+(?:-[a-z0-9]+)*)$/, kind: 'series', needsPicture: true },
  ],
  linkLabel: LABEL,
  heading: { row: 'section, [data-t="feed-item"]', words: 'h2, h3' },
} as const satisfies SiteAdapter;
