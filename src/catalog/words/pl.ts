import type { FileWords, SiteWords } from './site-words.ts';

export const POLISH = {
  genres: {
    action: 'akcja',
    adventure: 'przygodowy',
    animation: 'animowany',
    biography: 'biograficzny',
    comedy: 'komedia',
    crime: 'kryminal',
    documentary: 'dokumentalny',
    drama: 'dramat',
    family: 'familijny',
    history: 'historyczny',
    kids: 'dzieci',
    music: 'muzyka',
    mystery: 'zagadka',
    romance: 'romans',
    romcom: 'komedia romantyczna',
    war: 'wojenny',
  },
  seasons: 'seria',
  parts: 'część',
} as const satisfies SiteWords;

export const POLISH_FILES = {
  columns: {
    year: 'rok',
    genres: 'gatunek',
  },
  kinds: {
    series: 'serial',
    music: 'muzyka',
  },
} as const satisfies FileWords;
