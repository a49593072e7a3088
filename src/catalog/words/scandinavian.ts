import type { SiteWords } from './site-words.ts';

export const SCANDINAVIAN = {
  genres: {
    romance: 'romantisk',
  },
  seasons: 'säsong|sæson|sesong',
} as const satisfies SiteWords;
