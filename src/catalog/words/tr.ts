import type { FileWords, SiteWords } from './site-words.ts';

export const TURKISH = {
  genres: {
    action: 'aksiyon',
    adventure: 'macera',
    animation: 'animasyon',
    comedy: 'komedi',
    crime: 'suc',
    documentary: 'belgesel',
    family: 'aile',
    fantasy: 'fantastik',
    history: 'tarih',
    horror: 'korku',
    kids: 'cocuk',
    melodrama: 'dizi',
    music: 'muzik',
    mystery: 'gizem',
    romance: 'romantizm',
    romcom: 'romantik komedi',
    scifi: 'bilim kurgu',
    sport: 'spor',
    thriller: 'gerilim',
    war: 'savas',
  },
  seasons: 'sezon',
} as const satisfies SiteWords;

export const TURKISH_FILES = {
  columns: {
    year: 'yıl',
    kind: 'tür',
    genres: 'türler',
  },
  kinds: {
    series: 'dizi',
    music: 'müzik',
  },
} as const satisfies FileWords;
