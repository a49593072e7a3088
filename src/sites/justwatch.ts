import type { SiteAdapter } from './adapter.ts';

const KIND = {
  attribute: 'href',
  words: {
    film: /\/(?:movie|film|pelicula|filme|elokuva)\//i,
    series: /\/(?:tv-show|tv-series|serie|series|serial|tv-sarja)\//i,
  },
} as const;

export const justwatch = {
  id: 'justwatch',
  label: 'JustWatch',
  matches: ['*://*.justwatch.com/*'],
  cards: [
    {
      card: '.title-list-grid__item, .title-list-row__row',
      title: [
        { inside: 'img.picture-comp__img[alt]', attribute: 'alt' },
        { attribute: 'data-title' },
        { inside: '[data-title]', attribute: 'data-title' },
      ],
      kind: { inside: 'a[href]', ...KIND },
    },
    // Home page and spotlights since 2024.
    {
      card: 'a.global-title-item__poster, a.horizontal-title-list__item',
      title: [{ inside: 'img[alt]', attribute: 'alt' }],
      kind: KIND,
    },
    {
      card: '[data-title]:has(img[alt])',
      title: [{ attribute: 'data-title' }, { inside: 'img[alt]', attribute: 'alt' }],
    },
    {
      card: '.global-small-spotlight:has(a[href])',
      title: [{ inside: '.global-small-spotlight__content__title' }],
      kind: { inside: 'a[href]', ...KIND },
      synopsis: { inside: '.global-small-spotlight__content__text' },
    },
    // A title's own page.
    {
      card: '.title-detail-hero__details h1, .title-block h1',
      title: [{ cut: /^(.*?)(?:\s*\(\d{4}\))?$/ }],
      year: { cut: /\((\d{4})\)/ },
    },
  ],
  links: [
    {
      href: /^\/[a-z]{2}\/(?:movie|film|pelicula|filme|elokuva)\/(?<slug>[^/?#]+)\/?(?:$|\?)/i,
      kind: 'film',
    },
    {
      href: /^\/[a-z]{2}\/(?:tv-show|tv-series|serie|series|serial|tv-sarja)\/(?<slug>[^/?#]+)\/?(?:$|\?)/i,
      kind: 'series',
    },
  ],
  notATitle: '.encounter, .sports-encounter',
  heading: { row: 'section, .title-list', words: 'h2, h3' },
} as const satisfies SiteAdapter;
