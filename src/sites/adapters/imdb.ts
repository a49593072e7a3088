import type { SiteAdapter } from '../contract.ts';

const ID = { inside: 'a[href*="/title/tt"]', attribute: 'href', cut: /\/title\/(tt\d+)/ } as const;
/** Cuts the place in a chart off "4. The Godfather Part II". */
const UNRANKED = /^(?:\d+\.\s+)?(.*)$/;
/** Episodes: "S1.E1 ∙ Pilot". */
const LABEL = { never: [/^S\d+\.E\d+\b/] } as const;
const SERIES =
  /^(?:TV (?:Mini )?Series|Podcast Series|Fernsehserie|(?:TV-)?(?:Mini-?)?[Ss]erie\b|Mini-?[Ss]erie|Série|Serie de TV|Minissérie|Miniserie)/i;

export const imdb = {
  id: 'imdb',
  label: 'IMDb',
  matches: ['https://*.imdb.com/*'],
  cards: [
    {
      card: 'li.ipc-metadata-list-summary-item:has(.ipc-title-link-wrapper[href*="/title/tt"])',
      title: [{ inside: '.ipc-title__text', cut: UNRANKED }],
      label: LABEL,
      year: { inside: '[class*="title-metadata-item"]', cut: /^((?:18|19|20)\d\d)\b/ },
      ids: { imdb: ID },
      kind: {
        inside: '[class*="title-type"], .ipc-inline-list__item',
        words: { series: SERIES },
      },
      genres: { inside: '[data-testid="chip-genre"], .genre' },
      synopsis: { inside: '[class*="title-plot"], .ipc-html-content-inner-div' },
    },
    // The rows "More like this" and "Top picks".
    {
      card: '.ipc-poster-card:has(a[href*="/title/tt"])',
      title: [
        { inside: '.ipc-poster-card__title', cut: UNRANKED },
        { inside: '[data-testid="title"]', cut: UNRANKED },
      ],
      ids: { imdb: ID },
    },
    // Search results of 2024, and the titles that a person is known for.
    {
      card: '.find-title-result, li.find-result-item:has(a[href*="/title/tt"]), li.ipc-metadata-list-summary-item:has(a.ipc-metadata-list-summary-item__t[href*="/title/tt"])',
      title: [{ inside: 'a.ipc-metadata-list-summary-item__t' }],
      year: { inside: '.ipc-metadata-list-summary-item__li', cut: /^((?:18|19|20)\d\d)\b/ },
      ids: { imdb: ID },
    },
    // Charts before 2023.
    {
      card: 'td.titleColumn:has(a[href*="/title/tt"])',
      container: 'tr',
      title: [{ inside: 'a' }],
      year: { inside: '.secondaryInfo', cut: /\(((?:18|19|20)\d\d)/ },
      ids: { imdb: ID },
    },
    // Lists before 2024.
    {
      card: '.lister-item',
      title: [{ inside: '.lister-item-header a' }],
      year: { inside: '.lister-item-year', cut: /((?:18|19|20)\d\d)/ },
      ids: { imdb: ID },
      genres: { inside: '.genre' },
    },
    // A title's own page.
    {
      card: '[data-testid="hero__pageTitle"]',
      title: [{}],
      year: { around: 'section', inside: 'a[href*="releaseinfo"]', cut: /((?:18|19|20)\d\d)/ },
      genres: { around: 'section', inside: 'a.ipc-chip' },
    },
  ],
  links: [{ href: /^\/(?:[a-z]{2}(?:-[a-z]{2})?\/)?title\/(?<id>tt\d+)\/?(?:$|\?)/, id: 'imdb' }],
  linkLabel: {
    before: [/^\d+\.\s+/, /^View title page for /, /^Titelseite (?:für|von) /, /^Rate /],
    never: [/^(?:Trailer|Watch|See|Play)\b/],
  },
  heading: { row: 'section', words: 'h3.ipc-title__text' },
} as const satisfies SiteAdapter;
