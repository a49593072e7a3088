import type { SiteAdapter } from '../contract.ts';

/** The Corner Cinema, the demo site that `npm start` serves; also the simplest example of an adapter. */
export const demo = {
  id: 'demo',
  label: 'The Corner Cinema',
  matches: ['http://127.0.0.1/*'],
  cards: [
    {
      card: 'a.title-card',
      title: [{ attribute: 'aria-label', cut: /^(.*?)(?: \(\d{4}\))?$/ }],
      year: { attribute: 'aria-label', cut: /\((\d{4})\)$/ },
    },
  ],
  links: [{ href: /^\/title\/(?<slug>[\w-]+)/ }],
} as const satisfies SiteAdapter;
