import type { SiteAdapter } from '../contract.ts';

const LINK = 'a:is([href*="/movie/"], [href*="/tv/"])';

export const tmdb = {
  id: 'tmdb',
  label: 'TMDB',
  matches: ['https://*.themoviedb.org/*'],
  cards: [
    {
      card: `.card:has(h2):has(${LINK})`,
      title: [
        { inside: `h2 ${LINK}` },
        { inside: `h2 ${LINK}`, attribute: 'title' },
        { inside: `${LINK} h2` },
      ],
      year: { inside: '.content p, .release_date', cut: /\b((?:18|19|20)\d\d)\b/ },
      kind: { inside: LINK, attribute: 'href', words: { film: /\/movie\//, series: /\/tv\// } },
      // Films and series have separate numbers, and the catalog holds only those of series.
      ids: { tmdb: { inside: 'a[href*="/tv/"]', attribute: 'href', cut: /\/tv\/(\d+)/ } },
      synopsis: { inside: '.overview' },
    },
    // Recommendations on a title's page.
    {
      card: `.mini_card:has(${LINK})`,
      title: [{ inside: `a.title${LINK.slice(1)}` }, { inside: 'img[alt]', attribute: 'alt' }],
      kind: { inside: LINK, attribute: 'href', words: { film: /\/movie\//, series: /\/tv\// } },
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
    { href: /^\/movie\/(?<id>\d+)(?:-(?<slug>[^/?#]+))?(?:$|\?)/, kind: 'film' },
    { href: /^\/tv\/(?<id>\d+)(?:-(?<slug>[^/?#]+))?(?:$|\?)/, kind: 'series', id: 'tmdb' },
  ],
  notATitle: '.profile, .item.profile, .person',
  heading: { row: 'section', words: 'h2' },
} as const satisfies SiteAdapter;
