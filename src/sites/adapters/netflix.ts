import type { SiteAdapter } from '../contract.ts';

const LINK_ID = { attribute: 'href', cut: /(?:\/title\/|\/watch\/|[?&]jbv=)(\d+)/ } as const;
const LABEL = { attribute: 'aria-label' } as const;
const KIND = {
  words: {
    series: /season|episode|series|staffel|folge|saison|épisode|temporada|stagione/i,
    film: /\d+\s*(?:h|m|min|std)\b/i,
  },
} as const;

export const netflix = {
  id: 'netflix',
  label: 'Netflix',
  matches: ['https://*.netflix.com/*'],
  cards: [
    // Since August 2026: rows, Top 10, Continue Watching.
    {
      card: 'a[data-uia="standard-card"], a[data-uia="ranked-card"], a[data-uia="progress-card"]',
      title: [LABEL],
      ids: { netflix: LINK_ID },
    },
    // Search results of spring 2026.
    { card: 'a[data-uia="search-gallery-video-card"]', title: [LABEL], ids: { netflix: LINK_ID } },
    // Until July 2026; some people still get it.
    {
      card: '.title-card',
      title: [{ inside: 'a.slider-refocus', ...LABEL }, { inside: '.fallback-text' }],
      ids: { netflix: { inside: 'a.slider-refocus', ...LINK_ID } },
    },
    // "More Like This" in the detail modal.
    {
      card: '.titleCard--container',
      title: [LABEL],
      year: { inside: '.year', cut: /(\d{4})/ },
      kind: { inside: '.duration', ...KIND },
      synopsis: { inside: '.titleCard-synopsis' },
    },
    // The title that the detail modal shows.
    {
      card: '.previewModal--player_container',
      title: [{ inside: 'img[alt]', attribute: 'alt' }],
      year: { around: '.previewModal--wrapper', inside: '.year', cut: /(\d{4})/ },
      kind: { around: '.previewModal--wrapper', inside: '.duration', ...KIND },
      synopsis: { around: '.previewModal--wrapper', inside: '.preview-modal-synopsis' },
      genres: { around: '.previewModal--wrapper', inside: '[data-uia="previewModal--tags-genre"] .tag-item' },
    },
  ],
  links: [
    { href: /^\/(?:[a-z]{2}(?:-[a-z]{2,3})?\/)?(?:title|watch)\/(?<id>\d+)/, id: 'netflix' },
    { href: /[?&]jbv=(?<id>\d+)/, id: 'netflix' },
  ],
  notATitle:
    '.trailers-and-more-item, [data-uia="cloud-game-card"], .profile-name, [data-uia="search-suggestion-item"]',
  heading: { row: '.lolomoRow, section.carousel-row', words: '.row-header-title, h2, p' },
} as const satisfies SiteAdapter;
