import type { FileWords, SiteWords } from './site-words.ts';

export const SPANISH = {
  genres: {
    action: 'accion|accion y aventura',
    adventure: 'aventura|aventuras',
    animation: 'animacion|dibujos animados',
    biography: 'biografia|biografico',
    comedy: 'comedia|comicos',
    crime: 'crimen',
    documentary: 'documental|documentales',
    drama: 'dramatico',
    family: 'familia|familiar|infantil y familiar|ninos y familia',
    fantasy: 'fantasia|fantastico|fantasia heroica',
    history: 'historico|historia',
    horror: 'terror',
    kids: 'infantil|infantiles|ninos',
    melodrama: 'telenovela|telenovelas',
    music: 'musica|comedia musical',
    mystery: 'misterio|misterios',
    nature: 'naturaleza',
    reality: 'telerrealidad',
    romance: 'romantico|romantica|romanticas|amor',
    romcom: 'comedia romantica|comedias romanticas',
    scifi: 'ciencia ficcion',
    sport: 'deporte|deportes|deportivo',
    superhero: 'superheroe|superheroes comics',
    talk: 'noticias|noticiario',
    thriller: 'suspenso',
    truecrime: 'crimenes reales',
    war: 'belico',
    western: 'oeste|vaquero',
  },
  and: 'y',
  notGenres: 'pelicula peliculas',
  articles: 'el los las una',
  articlesBehind: 'el|l[oa]s',
  seasons: 'temporada',
  parts: 'parte|libro',
  kindHints: {
    series: 'temporada',
    film: 'pel[ií]cula',
  },
} as const satisfies SiteWords;

export const SPANISH_FILES = {
  columns: {
    title: 'título|titulo',
    year: 'año',
    kind: 'tipo',
    genres: 'género|géneros',
  },
  kinds: {
    music: 'música|musica',
    film: 'película|pelicula',
  },
} as const satisfies FileWords;
