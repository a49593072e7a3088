import type { JSX } from 'preact';
import { THUMB_DOWN, THUMB_UP } from './thumb-icons.ts';

/** Our own line icons on a 24 px grid, each as the data of one SVG path. */
const ICONS = {
  like: THUMB_UP,
  dislike: THUMB_DOWN,
  history: 'M4 12a8 8 0 1 1 2.500 5.800M4 12V7m0 5h5m3-4v4.500l3 2',
  settings: 'M4 7h8m4 0h4M4 17h4m4 0h8M14 4.500v5M10 14.500v5',
  photo: 'M4 6h4l1.500-2h5L16 6h4v13H4Zm8 2.500a4 4 0 1 0 0 8a4 4 0 1 0 0-8Z',
  panel: 'M4 5h16v14H4ZM14 5v14M16.500 9h1.500M16.500 12h1.500',
  map: 'M4 4h6v6H4ZM14 4h6v6h-6ZM4 14h6v6H4ZM14 14h6v6h-6Z',
  taste:
    'M12 20C5 15 3.500 11.500 3.500 8.800a4.300 4.300 0 0 1 8.500-1.300a4.300 4.300 0 0 1 8.500 1.300C20.500 11.500 19 15 12 20Z',
  sites:
    'M12 3.500a8.500 8.500 0 1 0 0 17a8.500 8.500 0 1 0 0-17ZM3.500 12h17M12 3.500c-5 5-5 12 0 17c5-5 5-12 0-17Z',
  services: 'M4 5h16v14H4ZM10 9l5 3l-5 3Z',
  catalog: 'M4 4h4v16H4ZM8 4h4v16H8ZM14 5.500l3.500-1l3.500 14.500l-3.500 1Z',
  data: 'M4 8l8-4l8 4v8l-8 4l-8-4ZM4 8l8 4l8-4M12 12v8',
  languages: 'M4 5h16v11H11l-4 4v-4H4ZM9 13.500l3-6l3 6M10 11.500h4',
  model: 'M4 17a8 8 0 1 1 16 0ZM12 17l3.500-5',
  help: 'M12 3.500a8.500 8.500 0 1 0 0 17a8.500 8.500 0 1 0 0-17ZM9.500 9.500a2.500 2.500 0 1 1 3.500 2.300c-.7.300-1 .8-1 1.700M12 16.500v.1',
  more: 'M5.500 11.500a.5 .5 0 1 0 0 1a.5 .5 0 1 0 0-1ZM12 11.500a.5 .5 0 1 0 0 1a.5 .5 0 1 0 0-1ZM18.500 11.500a.5 .5 0 1 0 0 1a.5 .5 0 1 0 0-1Z',
  close: 'M7 7l10 10M17 7L7 17',
  filters: 'M4 6h16M7 12h10M10 18h4',
  next: 'M6 9.500l6 6l6-6',
  previous: 'M6 14.500l6-6l6 6',
  about: 'M12 3.500a8.500 8.500 0 1 0 0 17a8.500 8.500 0 1 0 0-17ZM12 11v5.500M12 7.500v.1',
} as const;

export const LineIcon = ({ path }: { readonly path: string }): JSX.Element => (
  <svg viewBox="0 0 24 24" width="1.125rem" height="1.125rem" aria-hidden="true">
    <path
      d={path}
      fill="none"
      stroke="currentColor"
      stroke-width="1.8"
      stroke-linejoin="round"
      stroke-linecap="round"
    />
  </svg>
);

export const Icon = ({ name }: { readonly name: keyof typeof ICONS }): JSX.Element => (
  <LineIcon path={ICONS[name]} />
);
