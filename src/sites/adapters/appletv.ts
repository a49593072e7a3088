import type { SiteAdapter } from '../contract.ts';
import type { LabelGrammar } from '../label.ts';

const LABEL: LabelGrammar = {
  after: [/, (?:Comedy|Drama|Thriller|Sci-Fi|Action|Kids|Documentary)\b.*$/, /\s[|•·]\s/],
  never: [/^(?:Live Sports|MLS\b|Formula 1|Guest Appearances|MLB\b|Friday Night Baseball)/i],
};
const SLUG = { attribute: 'href', cut: /\/(?:movie|show)\/([^/?]+)\/umc\./, slug: true } as const;
const KIND = { attribute: 'href', words: { film: /\/movie\//, series: /\/(?:show|episode)\// } } as const;
const TITLE_LINK = ':is([href*="/movie/"], [href*="/show/"])';

export const appletv = {
  id: 'appletv',
  label: 'Apple TV+',
  matches: ['https://tv.apple.com/*'],
  cards: [
    {
      card: `a.search-card.lockup${TITLE_LINK}`,
      title: [{ inside: 'p.search-card-title' }, { inside: 'img[alt]', attribute: 'alt' }, SLUG],
      label: LABEL,
      kind: KIND,
    },
    {
      card: `a.lockup${TITLE_LINK}, li > a[data-testid="lockup"]${TITLE_LINK}`,
      title: [
        { inside: '.content img[alt]', attribute: 'alt' },
        { inside: 'img[alt]', attribute: 'alt' },
        SLUG,
      ],
      label: LABEL,
      kind: KIND,
    },
    {
      card: `div.lockup:has(a${TITLE_LINK})`,
      title: [
        { inside: '.content img[alt]', attribute: 'alt' },
        { inside: `a${TITLE_LINK}`, ...SLUG },
      ],
      label: LABEL,
      kind: { inside: `a${TITLE_LINK}`, ...KIND },
    },
    { card: 'button.epic-showcase-item[aria-label]', title: [{ attribute: 'aria-label' }], label: LABEL },
    {
      card: 'ul.search-suggestions div.search-hint-lockup',
      title: [{ inside: '[data-testid="search-hint-lockup-title"] > span' }],
    },
  ],
  links: [
    { href: /^\/(?:[a-z]{2}\/)?movie\/(?<slug>[^/?#]+)\/(?<id>umc\.[\w.]+)/, kind: 'film' },
    { href: /^\/(?:[a-z]{2}\/)?show\/(?<slug>[^/?#]+)\/(?<id>umc\.[\w.]+)/, kind: 'series' },
  ],
  linkLabel: LABEL,
  heading: { row: '[data-testid="section-container"]', words: '.header h2' },
} as const satisfies SiteAdapter;
