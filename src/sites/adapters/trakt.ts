import type { SiteAdapter } from '../contract.ts';
import type { LabelGrammar } from '../label.ts';

/** The text of a poster is a phrase in the reader's language with the title in quotes: `Poster von "Up"`. */
const QUOTED = /["“„«](.+)["”“»]/;
const KIND = { attribute: 'href', words: { film: /\/movies\//, series: /\/shows\// } } as const;
const LINK = 'a:is([href*="/movies/"], [href*="/shows/"])';
const LABEL: LabelGrammar = {
  before: [/^(?:Poster (?:von|de|of|for) )?["“„«]/],
  after: [/["”“»](?: poster)?$/i],
};

export const trakt = {
  id: 'trakt',
  label: 'Trakt',
  matches: ['https://trakt.tv/*', 'https://*.trakt.tv/*'],
  cards: [
    // In credits the role is where other cards have the title, so the text of the picture is read first.
    {
      card: `.trakt-card:has(${LINK})`,
      title: [
        { inside: 'img[alt]', attribute: 'alt', cut: QUOTED },
        { inside: '.trakt-title-overlay p' },
        { inside: '.trakt-card-title' },
      ],
      kind: { inside: LINK, ...KIND },
    },
    {
      card: '.grid-item[data-type="movie"], .grid-item[data-type="show"]',
      title: [{ inside: '.titles h3', cut: /^(.*?)(?: (?:19|20)\d\d)?$/ }],
      year: { inside: '.titles h3 .year, .titles .year', cut: /(\d{4})/ },
      kind: { attribute: 'data-type', words: { film: /movie/, series: /show/ } },
    },
    // A title's own page.
    {
      card: '#summary-wrapper h1',
      title: [{ cut: /^(.*?)(?: (?:19|20)\d\d)?(?: \d+%?\+?)?$/ }],
      year: { inside: '.year', cut: /(\d{4})/ },
      genres: { around: '#summary-wrapper', inside: '[itemprop="genre"]' },
    },
  ],
  links: [
    {
      href: /^\/movies\/(?!trending|popular|watched|anticipated|boxoffice|favorited|collected)(?<slug>[\w-]+)\/?$/,
      kind: 'film',
    },
    {
      href: /^\/shows\/(?!trending|popular|watched|anticipated|favorited|collected)(?<slug>[\w-]+)\/?$/,
      kind: 'series',
    },
  ],
  linkLabel: LABEL,
  heading: { row: 'section', words: 'h2, h3' },
} as const satisfies SiteAdapter;
