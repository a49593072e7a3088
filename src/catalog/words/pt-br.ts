import type { FileWords, SiteWords } from './site-words.ts';

export const PORTUGUESE = {
  genres: {
    action: 'acao|acao e aventura',
    animation: 'animacao',
    crime: 'policial',
    documentary: 'documentario|documentarios',
    family: 'crianca e familia',
    kids: 'crianca|criancas',
    melodrama: 'novela|novelas|telenovelas e novelas',
    nature: 'natureza',
    scifi: 'ficcao cientifica',
    sport: 'esporte|esportes',
    superhero: 'super heroi|super herois',
    western: 'faroeste|bang bang',
  },
  articles: 'o os as um uma',
  articlesBehind: 'os?|as',
} as const satisfies SiteWords;

export const PORTUGUESE_FILES = {
  columns: {
    year: 'ano',
  },
} as const satisfies FileWords;
