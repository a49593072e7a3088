import type { SiteWords } from './site-words.ts';

/** Czech and Slovak. */
export const CZECH = {
  genres: {
    action: 'akcni',
    adventure: 'dobrodruzny',
    animation: 'animovany',
    biography: 'zivotopisny',
    documentary: 'dokumentarni|dokument',
    family: 'rodinny',
    history: 'historicky',
    horror: 'horor',
    kids: 'pohadka',
    music: 'hudebni',
    mystery: 'mysteriozni',
    romance: 'romanticky',
    romcom: 'romanticka komedie',
    sport: 'sportovni',
    war: 'valecny',
  },
  seasons: 'série|řada|séria',
  parts: 'díl|část',
} as const satisfies SiteWords;
