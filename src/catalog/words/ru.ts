import type { SiteWords } from './site-words.ts';

export const RUSSIAN = {
  genres: {
    action: 'boevik|боевик',
    adventure: 'приключения',
    animation: 'мультфильм',
    biography: 'биография',
    comedy: 'комедия',
    crime: 'криминал',
    documentary: 'документальный',
    drama: 'драма',
    family: 'семейный',
    fantasy: 'фэнтези',
    history: 'исторический',
    horror: 'ужасы',
    kids: 'детский',
    music: 'музыка|мюзикл',
    mystery: 'детектив',
    romance: 'мелодрама',
    scifi: 'фантастика',
    sport: 'спорт',
    thriller: 'триллер',
    war: 'военный',
    western: 'вестерн',
  },
  seasons: 'сезон',
} as const satisfies SiteWords;
