import type { Kind } from '../sighting.ts';
import { siteLists } from '../words/index.ts';

/** One way to read the text of a card: the name it may hold, and the year and kind that it tells. */
export interface Spelling {
  readonly name: string;
  readonly year?: number;
  readonly kind?: Kind;
  /** From 0 to 1: the certainty of a match is multiplied by it. */
  readonly trust: number;
}

interface Suffix {
  readonly pattern: RegExp;
  readonly kind?: Kind;
  readonly trust: number;
}

const NUMBER = '(?:\\d{1,3}|[ivx]{1,5}|one|two|three|four|five|six|seven|eight|nine|ten)';
const SEASON_WORDS = siteLists(({ seasons }) => seasons).join('|');
/** One letter behind a number is a decade ("the 70s"), not a season. */
const LONG_SEASON_WORDS = siteLists(({ seasons }) => seasons)
  .flatMap(list => list.split('|'))
  .filter(word => word.length > 1)
  .join('|');
const ORDINALS = siteLists(({ ordinals }) => ordinals).join('|');
const COUNTERS = siteLists(({ counter }) => counter).join('|');
const PART_WORDS = siteLists(({ parts }) => parts).join('|');
const ARTICLES_BEHIND = siteLists(({ articlesBehind }) => articlesBehind).join('|');
const EDITIONS =
  "(?:the )?director['’]?s cut|extended(?: edition| cut| version)?|unrated|uncut|(?:special|ultimate|collector['’]?s|anniversary|expanded|deluxe|super deluxe)(?: edition| version)?|theatrical (?:cut|version)|the final cut|imax|3d|4k|uhd|(?:\\d{4} )?remaster(?:ed)?(?: \\d{4}| version)?|bonus track version|ep|single|english dub|dub(?:bed)?|sub(?:bed|titled)?|ov|omu|original motion picture soundtrack|trailer|official trailer";

/** Tried in this order on the end of the text, again and again: "Fargo: Season 2 (Dub)" has two. */
const SUFFIXES: readonly Suffix[] = [
  {
    pattern: new RegExp(`[\\s:,.·–—-]+(?:${SEASON_WORDS})\\s*\\.?\\s*${NUMBER}\\b.*$`, 'iu'),
    kind: 'series',
    trust: 0.97,
  },
  {
    pattern: /[\s:,–—-]+(?:the )?(?:\d+(?:st|nd|rd|th)|first|second|third|fourth|fifth|final) season.*$/iu,
    kind: 'series',
    trust: 0.97,
  },
  {
    pattern: new RegExp(`[\\s:,–—-]+\\d{1,2}\\s?[.ªºaeª-]{0,2}\\s?(?:${LONG_SEASON_WORDS})$`, 'iu'),
    kind: 'series',
    trust: 0.97,
  },
  {
    pattern: new RegExp(`[\\s:,–—-]+(?:${SEASON_WORDS})\\s+(?:${ORDINALS})$`, 'iu'),
    kind: 'series',
    trust: 0.97,
  },
  {
    pattern: new RegExp(`\\s?第?\\s?[\\d一二三四五六七八九十]{1,3}\\s?(?:${COUNTERS}).*$`, 'u'),
    kind: 'series',
    trust: 0.95,
  },
  {
    pattern: /[\s:,–—-]+(?:(?:a |the )?(?:limited|complete|mini|miniseries|tv)[\s-]*series|miniseries)$/iu,
    kind: 'series',
    trust: 0.97,
  },
  {
    pattern: new RegExp(`[\\s:,–—-]+(?:${PART_WORDS})\\s*${NUMBER}\\b.*$`, 'iu'),
    kind: 'series',
    trust: 0.93,
  },
  { pattern: new RegExp(`[\\s:,–—-]+(?:${EDITIONS})$`, 'iu'), trust: 0.95 },
  // "Hospital Playlist 2" is a season; a film with a number is found by its own name before.
  { pattern: /\s+(?:\d|[IVX]{1,3})$/u, kind: 'series', trust: 0.9 },
  { pattern: /\s+(?:feat\.?|ft\.?|featuring)\s+.*$/iu, kind: 'music', trust: 0.95 },
];

const POSSESSIVES =
  /^(?:marvel(?: studios)?|(?:walt )?disney|dreamworks|dc|tyler perry|stephen king|bram stoker|guillermo del toro|netflix)['’]?s?\s+/iu;
const TRAILING_ARTICLE = new RegExp(`^(.*),\\s*(${ARTICLES_BEHIND})$`, 'iu');
const BRACKETS = /\s*[([]([^()[\]]*)[)\]]\s*$/u;
const YEAR = /\b(1[89]\d\d|20\d\d)\b/;
/** Tried in this order: a "TV film" is a series. */
const KIND_HINTS = (['series', 'film', 'music'] as const).map(kind => ({
  kind,
  pattern: new RegExp(`\\b(?:${siteLists(({ kindHints }) => kindHints?.[kind]).join('|')})\\b`, 'i'),
}));

/** A rule that begins with separators tries each of them: a page that sends a thousand must not make it slow. */
const MOST_SEPARATORS = 4;
const SEPARATORS = /[\s:,.·–—-]{5,}/g;

/** Removes marks that sites put around names: bidi isolates, zero-width signs, ™. Quotes and dashes are removed by `keyOf`. */
const clean = (text: string): string =>
  text
    .replace(/[\u200b-\u200f\u2060-\u2069\u202a-\u202e\ufeff™®©]/g, '')
    .replace(/\s+/g, ' ')
    .replace(SEPARATORS, most => most.slice(0, MOST_SEPARATORS))
    .trim();

function hints(text: string): Pick<Spelling, 'year' | 'kind'> {
  const year = YEAR.exec(text)?.[1];
  const kind = KIND_HINTS.find(({ pattern }) => pattern.test(text))?.kind;
  return { ...(year ? { year: Number(year) } : {}), ...(kind ? { kind } : {}) };
}

function withoutBrackets(spelling: Spelling): Spelling | null {
  const found = BRACKETS.exec(spelling.name);
  if (!found || found.index === 0) return null;
  return {
    ...spelling,
    ...hints(found[1] ?? ''),
    name: spelling.name.slice(0, found.index),
    trust: spelling.trust * 0.99,
  };
}

function withoutSuffix(spelling: Spelling): Spelling | null {
  for (const { pattern, kind, trust } of SUFFIXES) {
    const name = spelling.name.replace(pattern, '');
    if (name === spelling.name || name === '') continue;
    return { ...spelling, name, ...(kind ? { kind } : {}), trust: spelling.trust * trust };
  }
  return null;
}

function withoutBrand(spelling: Spelling): Spelling | null {
  const name = spelling.name.replace(POSSESSIVES, '');
  return name === spelling.name || name === '' ? null : { ...spelling, name, trust: spelling.trust * 0.95 };
}

/** Sorted lists write "Prestige, The" for "The Prestige". */
function withoutTrailingArticle(spelling: Spelling): Spelling | null {
  const found = TRAILING_ARTICLE.exec(spelling.name);
  return found ? { ...spelling, name: `${found[2]} ${found[1]}` } : null;
}

/** "1. The Godfather" begins with a rank in a list. */
function withoutRank(spelling: Spelling): Spelling | null {
  const name = spelling.name.replace(/^#?\d{1,4}[.)]\s+(?=\S)/u, '');
  return name === spelling.name ? null : { ...spelling, name, trust: spelling.trust * 0.98 };
}

const STEPS = [withoutRank, withoutBrackets, withoutTrailingArticle, withoutSuffix, withoutBrand] as const;
const MOST_SPELLINGS = 6;

/** "Abbey Road by The Beatles" is "Abbey Road The Beatles" in the catalog; of "Artist - Song" the artist may be known. */
function musicSpellings(name: string): Spelling[] {
  const joined = name.replace(/\s+by\s+/iu, ' ');
  const artist = name.split(/\s+[-–—·•]\s+/u)[0] ?? name;
  return [
    ...(joined === name ? [] : [{ name: joined, trust: 0.97 }]),
    ...(artist === name ? [] : [{ name: artist, trust: 0.85 }]),
  ];
}

const shorten = (spelling: Spelling): Spelling | undefined => {
  for (const step of STEPS) {
    const shorter = step(spelling);
    if (shorter) return shorter;
  }
  return undefined;
};

/** First the text as it stands, then with one more part removed each time. A generator, because the first mostly fits. */
export function* spellings(text: string, kind?: Kind): Generator<Spelling> {
  const name = clean(text);
  let spelling: Spelling | undefined = { name, trust: 1 };
  for (let made = 0; spelling && made < MOST_SPELLINGS; made += 1) {
    yield spelling;
    spelling = shorten(spelling);
  }
  if (kind === 'music') yield* musicSpellings(name);
}
