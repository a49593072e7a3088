import type { FileWords, SiteWords } from './site-words.ts';

export const FRENCH = {
  genres: {
    adventure: 'aventure|aventures',
    animation: 'dessin anime',
    biography: 'biographie|biographique',
    comedy: 'comedie',
    crime: 'policier',
    documentary: 'documentaire|documentaires',
    drama: 'drame|drames',
    family: 'famille|jeunesse et famille',
    fantasy: 'fantastique|fantaisie',
    history: 'historique',
    horror: 'horreur|epouvante',
    kids: 'enfants|jeunesse',
    music: 'musique|comedie musicale',
    mystery: 'mystere',
    reality: 'tele realite|telerealite',
    romance: 'romantique|romantiques',
    romcom: 'comedie romantique|comedies romantiques',
    standup: 'spectacle d humour',
    superhero: 'super heros',
    talk: 'actualites',
    thriller: 'suspens',
    truecrime: 'fait divers',
    war: 'guerre',
  },
  and: 'et',
  articles: 'le la les l un une',
  articlesBehind: 'les?|la',
  seasons: 'saison',
  parts: 'partie',
  kindHints: {
    series: 'saison',
  },
} as const satisfies SiteWords;

export const FRENCH_FILES = {
  columns: {
    title: 'titre',
    year: 'année|annee',
  },
  kinds: {
    series: 'série',
    music: 'musique',
  },
} as const satisfies FileWords;
