import type { SiteAdapter } from './adapter.ts';

export const wikipedia = {
  id: 'wikipedia',
  label: 'Wikipedia',
  matches: ['*://*.wikipedia.org/*'],
  cards: [
    // A row that is headed by a title in italics is about it.
    {
      card: 'table th[scope="row"] i > a[title], table th[scope="row"] a[title]:has(> i)',
      frame: 'th',
      title: [{}],
      year: { around: 'tr', inside: 'td', cut: /^((?:18|19|20)\d\d)\b/ },
    },
    // Where rows have no heads, the first italics of each. Tables headed by years mix films with what they earned.
    {
      card: 'table.wikitable:not(table table):not(:has(th[scope="row"])) td:not(td:has(i > a) ~ td) :is(i > a[title], a[title]:has(> i))',
      frame: 'td',
      title: [{}],
      year: { around: 'tr', inside: 'td', cut: /^((?:18|19|20)\d\d)\b/ },
    },
  ],
  links: [],
  notATitle: '.navbox, .reference, .hatnote, .infobox',
} as const satisfies SiteAdapter;
