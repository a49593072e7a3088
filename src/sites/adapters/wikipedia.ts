import type { SiteAdapter } from '../contract.ts';

/** "The Lion King (2019 film)": the name of the article says more than the text in the row. */
const NAME = { attribute: 'title' } as const;
const NAMED_YEAR = { ...NAME, cut: /\((\d{4})[\w -]* (?:film|series|miniseries|special)\)$/ } as const;
const ROW_YEAR = {
  around: 'tr',
  inside: 'td',
  cut: /(?:^|[\s,(])((?:18|19|20)\d\d)(?=$|[\s)[,–-])/,
} as const;
const KIND = {
  ...NAME,
  words: { film: /\([^()]*film\)$/, series: /\([^()]*(?:TV|television|web|streaming) (?:mini)?series\)$/i },
} as const;
/** Articles that list films put only titles in italics; other articles put other words in italics too. */
const LISTS = 'body:is([class*="page-List_of"][class*="film"], [class*="ilmography"])';

export const wikipedia = {
  id: 'wikipedia',
  label: 'Wikipedia',
  matches: ['https://*.wikipedia.org/*'],
  cards: [
    // A row with a title in italics as its heading is about that title.
    {
      card: 'table th[scope="row"] i > a[title], table th[scope="row"] a[title]:has(> i)',
      container: 'th',
      title: [{}],
      year: [NAMED_YEAR, ROW_YEAR],
      kind: KIND,
      genres: { around: 'tr', inside: 'th[scope="row"] + td' },
    },
    // Rows without a heading: the first italics in each. Tables with years as row headings are left out: they mix films with what they earned.
    {
      card: 'table.wikitable:not(table table):not(:has(th[scope="row"])) td:not(td:has(i > a) ~ td) :is(i > a[title], a[title]:has(> i))',
      container: 'td',
      title: [{}],
      year: [NAMED_YEAR, ROW_YEAR],
      kind: KIND,
    },
    {
      card: `${LISTS} .mw-parser-output > ul > li > i:first-child > a[title]`,
      container: 'li',
      title: [{}],
      year: [NAMED_YEAR, { around: 'li', cut: /\(((?:18|19|20)\d\d)\b/ }],
      kind: KIND,
    },
  ],
  links: [],
  notATitle: '.navbox, .reference, .hatnote, .infobox',
} as const satisfies SiteAdapter;
