import type { SiteAdapter } from './adapter.ts';

export const wikipedia = {
  id: 'wikipedia',
  label: 'Wikipedia',
  matches: ['*://*.wikipedia.org/*'],
  cards: [
    // A row that is headed by a title in italics is about it.
    {
      card: 'table th[scope="row"] > i > a[title], table th[scope="row"] a[title]:has(> i)',
      frame: 'th',
      title: [{}],
      year: { around: 'tr', inside: 'td', cut: /^((?:18|19|20)\d\d)\b/ },
    },
  ],
  links: [],
  notATitle: '.navbox, .reference, .hatnote, .infobox',
} as const satisfies SiteAdapter;
