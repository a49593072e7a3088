import type { JSX } from 'preact';

/** Our own line icons on a 24 px grid. */
const ICONS = {
  like: 'M7 21V10l4-7c1.700 0 2.500 1.200 2.200 2.800L12.500 9H18a2 2 0 0 1 2 2.400l-1.500 7.800A2.200 2.200 0 0 1 16.300 21ZM3.500 10H7v11H3.500Z',
  dislike:
    'M17 3v11l-4 7c-1.700 0-2.500-1.200-2.200-2.800l.7-3.200H6a2 2 0 0 1-2-2.400l1.500-7.800A2.200 2.200 0 0 1 7.700 3ZM20.500 14H17V3h3.500Z',
  history: 'M4 12a8 8 0 1 1 2.500 5.800M4 12V7m0 5h5m3-4v4.500l3 2',
  settings: 'M4 7h8m4 0h4M4 17h4m4 0h8M14 4.500v5M10 14.500v5',
  photo: 'M4 6h4l1.500-2h5L16 6h4v13H4Zm8 2.500a4 4 0 1 0 0 8a4 4 0 1 0 0-8Z',
  panel: 'M4 5h16v14H4ZM14 5v14M16.500 9h1.500M16.500 12h1.500',
} as const;

export function Icon({ name }: { readonly name: keyof typeof ICONS }): JSX.Element {
  return (
    <svg viewBox="0 0 24 24" width="18" height="18" aria-hidden="true">
      <path
        d={ICONS[name]}
        fill="none"
        stroke="currentColor"
        stroke-width="1.8"
        stroke-linejoin="round"
        stroke-linecap="round"
      />
    </svg>
  );
}
