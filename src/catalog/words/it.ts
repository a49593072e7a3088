import type { FileWords, SiteWords } from './site-words.ts';

export const ITALIAN = {
  genres: {
    action: 'azione|azione e avventura',
    adventure: 'avventura',
    animation: 'animazione|cartoni',
    comedy: 'commedia',
    crime: 'crimine|poliziesco',
    documentary: 'documentari',
    drama: 'dramma',
    family: 'famiglia|bambini e famiglia',
    history: 'storico',
    horror: 'orrore',
    kids: 'bambini',
    mystery: 'mistero',
    nature: 'natura',
    reality: 'telerrealita',
    romcom: 'commedia romantica|commedie romantiche',
    scifi: 'fantascienza',
    sport: 'sportivo',
    superhero: 'supereroi',
    war: 'guerra',
  },
  and: 'e',
  articles: 'il lo i gli uno',
  articlesBehind: 'il|gli',
  seasons: 'stagione',
} as const satisfies SiteWords;

export const ITALIAN_FILES = {
  columns: {
    title: 'titolo',
    year: 'anno',
    genres: 'genere|generi',
  },
} as const satisfies FileWords;
