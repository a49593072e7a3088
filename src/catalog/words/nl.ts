import type { SiteWords } from './site-words.ts';

export const DUTCH = {
  genres: {
    action: 'actie|actie en avontuur',
    adventure: 'avontuur',
    animation: 'animatie',
    comedy: 'komedie',
    crime: 'misdaad',
    history: 'historie',
    kids: 'kinderen',
    music: 'muziek',
    romcom: 'romantische komedie',
    war: 'oorlog',
  },
  and: 'en',
  articles: 'de het een',
  articlesBehind: 'het|de',
  seasons: 'seizoen',
  parts: 'deel',
} as const satisfies SiteWords;
