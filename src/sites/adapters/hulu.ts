import type { SiteAdapter } from '../contract.ts';
import type { LabelGrammar } from '../label.ts';

const LABEL: LabelGrammar = {
  before: [/^(?:Play|Watch|Start Watching) /],
  after: [/, Item \d+ of (?:many|\d+)/i, /, Season \d+/i, /, Episode \d+/i],
  never: [/^(?:Play|Watch|Start Watching|Details|More Info)$/i],
};
const KIND = { words: { film: /^\/movie\/|\bMovie\b/, series: /^\/series\/|\bSeries\b/ } } as const;

export const hulu = {
  id: 'hulu',
  label: 'Hulu',
  matches: ['https://*.hulu.com/*'],
  cards: [
    {
      card: '.Tile[data-automationid^="tile"], .StandardEmphasisHorizontalTile',
      title: [
        { inside: '.Tile__title' },
        { inside: '.Tile__title-link' },
        { inside: 'a[aria-label]', attribute: 'aria-label' },
      ],
      label: LABEL,
      year: { inside: '.Tile__description', cut: /\(((?:19|20)\d\d)\)/ },
      kind: { inside: '.Tile__description', ...KIND },
    },
    {
      card: '.PortraitTile',
      title: [
        { inside: '.PortraitTile__title img', attribute: 'aria-label' },
        { inside: '.PortraitTile__title' },
      ],
      label: LABEL,
      genres: { inside: '.PortraitTile__joined-tags' },
    },
    {
      card: 'a[aria-label]:is([href^="/series/"], [href^="/movie/"], [href^="/watch/"]):not(.Tile *, .PortraitTile *)',
      title: [{ attribute: 'aria-label' }],
      label: LABEL,
      kind: { attribute: 'href', ...KIND },
    },
    { card: '.DetailEntityMasthead__title__text', title: [{}] },
  ],
  links: [
    { href: /^\/movie\/(?<slug>[\w-]+?)-(?<id>[0-9a-f]{8}-[0-9a-f-]{27})/, kind: 'film' },
    { href: /^\/series\/(?<slug>[\w-]+?)-(?<id>[0-9a-f]{8}-[0-9a-f-]{27})/, kind: 'series' },
  ],
  linkLabel: LABEL,
  notATitle: '.Tile--episode',
  heading: { row: '.SimpleCollection, .PortraitCollection, .GridCollection', words: '[class$="__title"]' },
} as const satisfies SiteAdapter;
