import type { SiteWords } from './site-words.ts';

export const HUNGARIAN = {
  genres: {
    action: 'akcio',
    adventure: 'kaland',
    animation: 'animacios',
    biography: 'eletrajzi',
    comedy: 'vigjatek',
    crime: 'bunugyi',
    documentary: 'dokumentum',
    family: 'csaladi',
    history: 'tortenelmi',
    kids: 'mese|gyermek',
    music: 'zenes',
    mystery: 'rejtely|misztikus',
    romance: 'romantikus',
    romcom: 'romantikus vigjatek',
    war: 'haborus',
  },
  seasons: 'évad',
  parts: 'rész',
} as const satisfies SiteWords;
