import type { SiteAdapter } from './adapter.ts';

const LINK = 'a:is([href*="/movie/"], [href*="/tv/"])';

export const tmdb = {
  id: 'tmdb',
  label: 'TMDB',
  matches: ['*://*.themoviedb.org/*'],
  cards: [
    {
      card: '.card:has(h2)',
      title: [{ inside: `h2 ${LINK}` }, { inside: `h2 ${LINK}`, attribute: 'title' }, { inside: 'h2' }],
      year: { inside: '.content p, .release_date', cut: /\b((?:18|19|20)\d\d)\b/ },
      kind: { inside: LINK, attribute: 'href', words: { film: /\/movie\//, series: /\/tv\// } },
      ids: { tmdb: { inside: 'a[href*="/movie/"]', attribute: 'href', cut: /\/movie\/(\d+)/ } },
      synopsis: { inside: '.overview' },
    },
    // A title's own page.
    {
      card: 'section.header.poster h2:has(a)',
      title: [{ inside: 'a' }],
      year: { inside: '.release_date', cut: /(\d{4})/ },
      genres: { around: 'section.header', inside: '.genres a' },
      synopsis: { around: 'section.header', inside: '.overview' },
    },
  ],
  links: [
    { href: /^\/movie\/(?<id>\d+)(?:-(?<slug>[^/?#]+))?(?:$|\?)/, kind: 'film', id: 'tmdb' },
    { href: /^\/tv\/(?<id>\d+)(?:-(?<slug>[^/?#]+))?(?:$|\?)/, kind: 'series' },
  ],
  heading: { row: 'section', words: 'h2' },
} as const satisfies SiteAdapter;
