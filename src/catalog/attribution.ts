interface Source {
  readonly name: string;
  readonly url: string;
  readonly licence: string;
  readonly licenceUrl: string;
  readonly note: string;
}

/** Shown on the About panel. CC BY asks for the name, the licence and a note that the work was changed. */
export const ATTRIBUTION = [
  {
    name: 'omdb.org – open media database',
    url: 'https://www.omdb.org/',
    licence: 'CC BY 2.0 DE',
    licenceUrl: 'https://creativecommons.org/licenses/by/2.0/de/',
    note: 'Titles, aliases, genres and emotions; merged with other sources, mapped to our genres and vibes, and changed.',
  },
  {
    name: 'Wikidata',
    url: 'https://www.wikidata.org/',
    licence: 'CC0 1.0',
    licenceUrl: 'https://creativecommons.org/publicdomain/zero/1.0/',
    note: 'Ids of titles on Netflix and TMDB; genres, directors and series of films.',
  },
  {
    name: 'wikipedia-movie-data',
    url: 'https://github.com/prust/wikipedia-movie-data',
    licence: 'MIT',
    licenceUrl: 'https://github.com/prust/wikipedia-movie-data/blob/master/LICENSE.md',
    note: 'US films with year and genres, from lists of Wikipedia.',
  },
  {
    name: 'Theme Ontology',
    url: 'https://github.com/theme-ontology/theming',
    licence: 'MIT',
    licenceUrl: 'https://github.com/theme-ontology/theming/blob/master/LICENSE.md',
    note: 'Themes of films, from which vibes were learned.',
  },
  {
    name: 'bangumi-data',
    url: 'https://github.com/bangumi-data/bangumi-data',
    licence: 'CC BY 4.0',
    licenceUrl: 'https://creativecommons.org/licenses/by/4.0/',
    note: 'Anime with Japanese, Chinese and English names and ids; seasons joined, and changed.',
  },
  {
    name: 'anime-titles-map',
    url: 'https://github.com/SlashNephy/anime-titles-map',
    licence: 'MIT',
    licenceUrl: 'https://github.com/SlashNephy/anime-titles-map/blob/master/LICENSE',
    note: 'English and romanised names of anime.',
  },
  {
    name: 'DramaDatabase',
    url: 'https://github.com/MaybeS/DramaDatabase',
    licence: 'MIT',
    licenceUrl: 'https://github.com/MaybeS/DramaDatabase/blob/master/LICENSE',
    note: 'Korean series with year and genres.',
  },
] as const satisfies readonly Source[];
