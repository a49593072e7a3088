import type { Genre } from '../../../src/catalog/genres.ts';

/**
 * Categories of omdb.org that have genres of ours. A category below one of these has its genres, too, so only
 * the topmost categories and the exceptions are listed. The names are omdb.org's.
 */
export const OMDB_GENRES: Readonly<Record<string, readonly Genre[]>> = {
  18: ['drama'],
  35: ['comedy'],
  80: ['crime'],
  99: ['documentary'],
  53: ['thriller'],
  28: ['action'],
  27: ['horror'],
  19: ['romance'], // Liebesfilm
  878: ['scifi'],
  12: ['adventure'],
  14: ['fantasy'],
  16: ['animation'],
  34: ['anime'],
  37: ['western'],
  36: ['history'],
  31: ['war'],
  32: ['war'], // Anti-Kriegsfilm
  22: ['music'],
  79: ['mystery'],
  126: ['romcom'],
  130: ['melodrama'],
  2890: ['biography'],
  19717: ['biography'], // Biografische Dokumentation
  10105: ['family'], // Familienkomödie
  13: ['family'], // Märchenfilm
  17126: ['crime'], // Krimikomödie
  2891: ['superhero'],
  10107: ['sport'],
  16304: ['horror'], // Horrorkomödie
  18385: ['action'], // Actionkomödie
  136: ['thriller'], // Agentenfilm
  644: ['mystery'], // Film Noir
  82: ['action'], // Eastern
  14942: ['history'], // Historiendrama
  208: ['nature'],
  105: ['action'], // Katastrophenfilm
  1115: ['adventure'], // Road Movie
  138: ['war'], // Militärfilm
  144: ['mystery'], // Detektivfilm
  116: ['war'], // Kriegssatire
  145: ['action'], // Piratenfilm
  147: ['action'], // Mantel-und-Degen-Film
  149: ['adventure'], // Monumentalfilm
  158: ['fantasy'], // Monsterfilm
  3115: ['comedy'], // Mockumentary
  3113: ['reality'],
  19823: ['reality'], // Casting Show
  7931: ['talk'], // Fernsehshow
  18847: ['horror'], // Found Footage
  20715: ['scifi'], // Steampunk
  20586: ['truecrime'],
  3081: ['sport', 'action'], // Rennsportfilm
  869: ['kids'], // audience
};

/** A category of audience that omdb.org also gives to films such as Titanic and Frankenstein: it counts only with fitting genres. */
export const FAMILY_AUDIENCE = '17';
export const NOT_FOR_FAMILIES: readonly Genre[] = ['horror', 'thriller', 'crime', 'war'];
export const FOR_FAMILIES: readonly Genre[] = [
  'comedy',
  'animation',
  'adventure',
  'fantasy',
  'kids',
  'music',
];

/** Mockumentaries are filed below documentaries without being any: their ancestors do not count. */
export const STANDS_ALONE: ReadonlySet<string> = new Set(['3115']);

/** Pornography and similar films: they are never shipped. */
const ADULT_CATEGORIES: ReadonlySet<string> = new Set([
  '3110', // Sex-Film
  '3107', // Lederhosenfilm
  '3108', // Nudie-Film
  '3109', // Sexploitation-Film
  '3111', // Aufklärungsfilm
  '3112', // Report-Film
  '18215', // Pinku eiga
  '18322', // Erwachsenenfilm
]);

const EROTIC_FILM = '2916';
/** The categories "over 18 for sex" and "over 18". */
const ADULTS_ONLY = ['873', '867'];

/** Softcore series that their categories do not mark as such. */
const ADULT_NAMES = /^(?:playboy|penthouse):|schulmädchen|\bsex-abitur\b/iu;

interface Labelled {
  readonly genres: number;
  readonly categories: ReadonlySet<string>;
}

/** An erotic film is kept when it has another genre and is not for adults only. */
export function isAdult(name: string, { genres, categories }: Labelled): boolean {
  if (ADULT_NAMES.test(name)) return true;
  if ([...ADULT_CATEGORIES].some(category => categories.has(category))) return true;
  return (
    categories.has(EROTIC_FILM) && (genres === 0 || ADULTS_ONLY.some(category => categories.has(category)))
  );
}
