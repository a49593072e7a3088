import type { SiteAdapter } from '../contract.ts';
import type { LabelGrammar } from '../label.ts';

/** A label is not split at its full stops, because of "Mr. & Mrs. Smith. 1 of 20." */
const LABEL: LabelGrammar = {
  before: [/^(?:Number|Nummer|Numéro|Número|Numero) \d+[:.]\s+/, /^Watch /],
  after: [
    // "1 of 20" in any language.
    /[.。]\s+\d+ \p{L}{1,5} \d+/u,
    /[.。]\s+\p{L}{2,10} \d+ \p{L}{1,5} \d+, /u,
    /\.\s+(?:Just Added|New(?: (?:Episodes?|Season|Movie|Series))?|Leaving Soon|Coming Soon|Last Chance|Free Episode)\.?(?=\s|$)/,
    /\.\s+(?:Season|Staffel|Temporada|Saison|Stagione) \d+/,
  ],
};
const ID = { attribute: 'href' } as const;
const NAMES = [
  { inside: 'p[class*="md_strong-"], [class*="StyledPrimaryTitle"]' },
  { inside: 'img[alt]', attribute: 'alt' },
] as const;

export const max = {
  id: 'max',
  label: 'HBO Max',
  matches: ['https://*.max.com/*', 'https://*.hbomax.com/*', 'https://*.hbo.com/*'],
  cards: [
    {
      card: 'a[data-sonic-type="movie"], a[data-sonic-type="show"], a[data-sonic-type="mini-series"], a[data-sonic-type="standalone"]',
      title: NAMES,
      label: LABEL,
      sentence: { attribute: 'aria-label' },
      kind: { attribute: 'data-sonic-type', words: { film: /^movie$/, series: /^(?:show|mini-series)$/ } },
    },
    {
      card: 'a[class*="StyledTileLinkNormal-"]:is([href*="/show/"], [href*="/series/"], [href*="/movie/"], [href*="/mini-series/"], [href*="/standalone/"])',
      title: NAMES,
      label: LABEL,
      sentence: { attribute: 'aria-label' },
      kind: { ...ID, words: { film: /\/movie\//, series: /\/(?:show|series|mini-series)\// } },
    },
    // Marketing pages.
    {
      card: 'div.image-grid-item a, li.react-multi-carousel-item a, a.ymal-content-item',
      title: [{ inside: 'h6' }, { inside: 'p' }, { inside: 'img[alt]', attribute: 'alt' }],
    },
  ],
  links: [
    { href: /\/movies?\/(?:[\w-]+\/)?(?<id>[0-9a-f]{8}-[0-9a-f-]{27})/, kind: 'film' },
    { href: /\/(?:show|series|mini-series)\/(?:[\w-]+\/)?(?<id>[0-9a-f]{8}-[0-9a-f-]{27})/, kind: 'series' },
    { href: /\/standalone\/(?<id>[0-9a-f]{8}-[0-9a-f-]{27})/ },
  ],
  linkLabel: LABEL,
  notATitle: '[data-sonic-type="video"], [data-sonic-type="sport"], [data-sonic-type="topical"]',
  heading: { row: 'section[data-sonic-id], section', words: 'h2, [class*="RailTitle"]' },
} as const satisfies SiteAdapter;
