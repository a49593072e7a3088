import type { SiteAdapter } from '../contract.ts';

const NAME = /^(.*?)(?: \(\d{4}\))?$/;
const YEAR = /\((\d{4})\)$/;

export const letterboxd = {
  id: 'letterboxd',
  label: 'Letterboxd',
  matches: ['https://letterboxd.com/*', 'https://*.letterboxd.com/*'],
  cards: [
    // Since August 2025.
    {
      card: '[data-item-name][data-item-slug], [data-item-name][data-item-link^="/film/"]',
      title: [{ attribute: 'data-item-name', cut: NAME }],
      year: { attribute: 'data-item-name', cut: YEAR },
      kind: 'film',
    },
    // 2022 to 2025: the site's script fills in name and year.
    {
      card: '.film-poster[data-film-slug]',
      title: [{ attribute: 'data-film-name' }, { inside: 'img[alt]', attribute: 'alt' }],
      year: { attribute: 'data-film-release-year' },
      kind: 'film',
    },
    // A film's own page.
    {
      card: 'h1.headline-1.primaryname',
      title: [{}],
      year: {
        around: '.productioninfo, header, section',
        inside: '.releasedate a, .releaseyear a',
        cut: /(\d{4})/,
      },
      kind: 'film',
    },
  ],
  links: [{ href: /^\/film\/(?<slug>[\w-]+)\/?$/, kind: 'film' }],
  linkLabel: { before: [/^Poster for /], after: [/ \(\d{4}\)$/] },
  heading: { row: 'section', words: 'h2' },
} as const satisfies SiteAdapter;
