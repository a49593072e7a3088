import type { SiteAdapter } from '../contract.ts';

export const plex = {
  id: 'plex',
  label: 'Plex',
  matches: ['https://*.plex.tv/*'],
  cards: [
    {
      card: ':is(figure, li):has(> a[data-id^="tv.plex.provider."][aria-label]):not(:has(figure))',
      title: [
        { inside: 'figcaption > span:first-child' },
        { inside: 'a[aria-label]', attribute: 'aria-label' },
      ],
      year: { inside: 'figcaption > span', cut: /^((?:18|19|20)\d\d)$/ },
      kind: { inside: 'figcaption', words: { series: /\d+ Seasons?$/ } },
    },
    {
      card: '[data-testid="cellItem"], [class*="MetadataPosterListItem"]',
      title: [
        { inside: '[data-testid="metadataTitleLink"]', attribute: 'title' },
        { inside: '[data-testid="metadataTitleLink"]' },
        { inside: '[class*="MetadataPosterTitle"] a, [class*="MetadataPosterCardTitle"] a' },
      ],
      year: { inside: 'span', cut: /^((?:18|19|20)\d\d)$/ },
    },
  ],
  links: [
    { href: /^\/(?:[a-z]{2}(?:-[A-Z]{2})?\/)?movie\/(?<slug>[\w-]+)\/?$/, kind: 'film' },
    { href: /^\/(?:[a-z]{2}(?:-[A-Z]{2})?\/)?show\/(?<slug>[\w-]+)\/?$/, kind: 'series' },
    { href: /#!\/(?:server|provider)\/.*key=(?:%2F|\/)library(?:%2F|\/)metadata(?:%2F|\/)(?<id>\w+)/ },
  ],
} as const satisfies SiteAdapter;
