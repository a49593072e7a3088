import type { SiteAdapter } from '../contract.ts';
import { primevideo } from './primevideo.ts';

/** Prime Video inside the shops: it has a permission of its own, and only the shop's pages with films are read. */
export const amazon = {
  ...primevideo,
  id: 'amazon',
  label: 'Prime Video on Amazon',
  matches: [
    'https://*.amazon.com/*',
    'https://*.amazon.co.uk/*',
    'https://*.amazon.de/*',
    'https://*.amazon.co.jp/*',
    'https://*.amazon.com.au/*',
  ],
  pages: /\/(?:gp|[a-z-]*amazon)[/-]video(?:\/|$|\?)|\/video\/|[?&]i=instant-video/i,
} as const satisfies SiteAdapter;
