import type { SiteAdapter } from '../contract.ts';

/** Words in addresses are in the country's language. */
const FILM_PATH = /\/(?:movie|film|pelicula|filme|elokuva|filmy|%E6%98%A0%E7%94%BB|映画)\//i;
const SERIES_PATH =
  /\/(?:tv-show|tv-series|serie|series|serie-tv|serial|serialy|tv-sarja|dizi|%E3%83%86%E3%83%AC%E3%83%93%E7%95%AA%E7%B5%84|テレビ番組)\//i;

const KIND = {
  attribute: 'href',
  words: {
    film: FILM_PATH,
    series: SERIES_PATH,
  },
} as const;

export const justwatch = {
  id: 'justwatch',
  label: 'JustWatch',
  matches: ['https://*.justwatch.com/*'],
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
      href: /^\/[a-z]{2}\/(?:movie|film|pelicula|filme|elokuva|filmy|%E6%98%A0%E7%94%BB)\/(?<slug>[^/?#]+)\/?(?:$|\?)/i,
      kind: 'film',
    },
    {
      href: /^\/[a-z]{2}\/(?:tv-show|tv-series|serie|series|serie-tv|serial|serialy|tv-sarja|dizi|%E3%83%86%E3%83%AC%E3%83%93%E7%95%AA%E7%B5%84)\/(?<slug>[^/?#]+)\/?(?:$|\?)/i,
      kind: 'series',
    },
  ],
  notATitle: '.encounter, .sports-encounter',
  heading: { row: 'section, .title-list', words: 'h2, h3' },
} as const satisfies SiteAdapter;
