import type { SiteAdapter } from '../contract.ts';

const NAMES =
  '.ytLockupMetadataViewModelTitle, .yt-lockup-metadata-view-model__title, h3[title], #video-title, #movie-title';

/** Titles of videos are free text: all of it is read as the title, and the catalog says whether it names a film. */
export const youtube = {
  id: 'youtube',
  label: 'YouTube',
  matches: ['https://www.youtube.com/*', 'https://m.youtube.com/*'],
  cards: [
    // Films and series for sale.
    {
      card: 'ytd-grid-movie-renderer, ytd-movie-renderer, ytd-compact-movie-renderer',
      title: [{ inside: '#video-title, #movie-title' }],
      kind: 'film',
      year: {
        inside: '#metadata-line span, .grid-movie-renderer-metadata, .movie-metadata',
        cut: /\b((?:19|20)\d\d)\b/,
      },
      genres: { inside: '.grid-movie-renderer-metadata', cut: /^([\p{L} &,-]+) [•·]/u },
    },
    // Since 2025 this element is used for nearly every card.
    {
      card: 'yt-lockup-view-model',
      title: [{ inside: NAMES }, { inside: 'h3', attribute: 'title' }],
      year: {
        inside: '.ytContentMetadataViewModelMetadataText, .yt-content-metadata-view-model__metadata-text',
        cut: /^((?:19|20)\d\d)$/,
      },
    },
    {
      card: 'ytd-rich-grid-media, ytd-video-renderer, ytd-compact-video-renderer, ytd-grid-video-renderer, ytd-playlist-video-renderer, ytd-playlist-panel-video-renderer, ytd-rich-grid-slim-media, ytd-grid-show-renderer, ytd-playlist-renderer, ytd-radio-renderer, ytd-compact-radio-renderer',
      title: [{ inside: '#video-title', attribute: 'title' }, { inside: '#video-title' }],
    },
    {
      card: 'ytm-shorts-lockup-view-model, ytd-reel-item-renderer',
      title: [{ inside: '.shortsLockupViewModelHostMetadataTitle, h3' }, { inside: '#video-title' }],
    },
    {
      card: 'ytm-video-with-context-renderer, ytm-compact-video-renderer',
      title: [{ inside: '.media-item-headline, .YtmCompactMediaItemHeadline, h3, h4' }],
    },
  ],
  links: [{ href: /^\/(?:watch\?(?:.*&)?v=|shorts\/)(?<id>[\w-]{11})/ }],
  linkLabel: {
    after: [
      / by [^|]{1,60} [\d.,]+[KMB]? (?:views|Aufrufe|vues)/,
      / \d+ (?:hours?|minutes?|seconds?)(?:,|$)/,
    ],
    never: [/^\d{1,2}:\d\d/, /^(?:Play|Watch later|Shuffle|Add to queue)$/i],
  },
  notATitle:
    'ytd-ad-slot-renderer, ytd-promoted-video-renderer, ytd-in-feed-ad-layout-renderer, ytd-display-ad-renderer',
  heading: { row: 'ytd-shelf-renderer, ytd-rich-shelf-renderer', words: '#title' },
} as const satisfies SiteAdapter;
