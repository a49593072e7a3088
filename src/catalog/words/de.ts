import type { FileWords, SiteWords } from './site-words.ts';

export const GERMAN = {
  genres: {
    action: 'spionage|katastrophen|action und abenteuer',
    adventure: 'abenteuer',
    animation: 'zeichentrick|animationsfilm',
    biography: 'biografie',
    comedy: 'komodie|komodien',
    crime: 'krimi|krimis',
    documentary: 'dokumentarfilm|dokumentation|dokumentationen|doku',
    drama: 'dramen',
    family: 'familie|familienfilm|kinder und familie',
    fantasy: 'marchen',
    history: 'geschichte|historienfilm|sandalenfilm',
    kids: 'kinder|kinderfilm|kinderserie',
    melodrama: 'melodram|seifenoper',
    music: 'musik|komodie musical|musikfilm',
    mystery: 'mysterythriller|raetsel',
    nature: 'natur|natur und tiere|naturdokumentation|tierwelt',
    reality: 'kochsendung|doku soap',
    romance: 'romantik|romantisch|romanze|liebe|liebesfilm|liebesfilme',
    romcom: 'romantische komodie|romantische komodien',
    sport: 'sportfilm',
    standup: 'kabarett',
    superhero: 'superhelden',
    talk: 'nachrichten',
    thriller: 'psychothriller|spannung|spionagethriller',
    war: 'krieg|kriegsfilm',
    western: 'italowestern',
  },
  and: 'und',
  notGenres: 'serie serien filme',
  articles: 'der die das ein eine',
  articlesBehind: 'der|die|das',
  seasons: 'staffel',
  parts: 'teil|buch',
  kindHints: {
    series: 'serie|staffel',
  },
} as const satisfies SiteWords;

export const GERMAN_FILES = {
  columns: {
    title: 'titel',
    year: 'jahr',
    kind: 'art|typ',
  },
  kinds: {
    series: 'serie|serien',
    music: 'musik',
    film: 'filme',
  },
} as const satisfies FileWords;
