import { type Catalog, genresOfBits } from '../catalog/index.ts';
import { keyOf } from '../catalog/match/normalise.ts';
import { spellings } from '../catalog/match/spellings.ts';
import type { SiteAdapter } from '../sites/index.ts';
import type { PageSighting } from './page-sighting.ts';
import type { PageOnlyTitle } from './page-title.ts';
import { keepPageTitles, pageTitleKey, storedPageTitles } from './page-titles-store.ts';
import { type PageWords, type Readers, readPageWords } from './page-words.ts';
import { synopsisModel } from './synopsis-keeper.ts';

const YEARS_APART = 1;
/** A title that pages show again and again is written again after this time, so that it is not among the oldest. */
const FRESH = 7 * 24 * 60 * 60 * 1000;

/** What a card says now of a title that the catalog lacks. */
interface Description {
  readonly sighting: PageSighting;
  /** The name without season, edition and year, and what these gave away. */
  readonly name: string;
  readonly key: string;
  readonly kind?: PageOnlyTitle['kind'];
  readonly year?: number;
  readonly words: PageWords | null;
}

/** On one site, too, a film and a song may share a name. */
const artOf = ({ kind }: PageSighting): string => (kind === 'music' ? 'music' : 'screen');

function descriptionOf(sighting: PageSighting, readers: Readers, site: SiteAdapter | undefined): Description {
  const spelling = [...spellings(sighting.text)].at(-1);
  const name = spelling?.name ?? sighting.text;
  const kind = sighting.kind ?? spelling?.kind;
  const year = sighting.year ?? spelling?.year;
  return {
    sighting,
    name,
    key: pageTitleKey(site?.id ?? '', artOf(sighting), keyOf(name).whole),
    ...(kind && { kind }),
    ...(year && { year }),
    words: readPageWords(sighting, readers),
  };
}

const isSame = (stored: PageOnlyTitle, { kind, year }: Description): boolean =>
  (!stored.kind || !kind || stored.kind === kind) &&
  (!stored.year || !year || Math.abs(stored.year - year) <= YEARS_APART);

function titleOf({ key, name, kind, year }: Description, words: PageWords, at: number): PageOnlyTitle {
  return {
    key,
    name,
    at,
    genres: genresOfBits(words.genres),
    ...(kind && { kind }),
    ...(year && { year }),
    ...(words.point && { point: words.point }),
    ...(words.byRow && { byRow: words.byRow }),
  };
}

/** The page's own words hold; else what its site said before; else the heading of its row. */
function choose(
  description: Description,
  stored: PageOnlyTitle | undefined,
  at: number,
): PageOnlyTitle | undefined {
  const { words } = description;
  const before = stored && isSame(stored, description) ? stored : undefined;
  if (!words || (words.byRow && before && !before.byRow)) return before;
  return titleOf(description, words, at);
}

function isNews(now: PageOnlyTitle, stored: PageOnlyTitle | undefined): boolean {
  if (!stored || now.at - stored.at > FRESH) return true;
  const meaning = ({ genres, kind, year, point }: PageOnlyTitle): string =>
    JSON.stringify([genres, kind, year, point]);
  return meaning(now) !== meaning(stored);
}

async function readersFor(
  sightings: readonly PageSighting[],
  catalog: Catalog,
  site: SiteAdapter | undefined,
): Promise<Readers> {
  const hasSynopsis = sightings.some(({ synopsis }) => synopsis);
  return {
    catalog,
    isOfOtherArts: site?.otherArts === true,
    ...(hasSynopsis && { model: await synopsisModel() }),
  };
}

interface Occasion {
  readonly at?: number;
  /** What a page in a private window says holds for that page alone, and what other pages said is not used there. */
  readonly isPrivate?: boolean;
  /** An explanation keeps nothing. */
  readonly isOnlyAsked?: boolean;
}

/**
 * What pages say, or said before, of titles that the catalog lacks. What they say now is kept, by site. A site gets back
 * only what its own pages said: a title lit by the words of another site would show that the person has been there, and
 * one site could set the genres of a title on another. Of a page without a site nothing is kept.
 */
export async function pageOnlyTitles(
  sightings: readonly PageSighting[],
  catalog: Catalog,
  site: SiteAdapter | undefined,
  { at = Date.now(), isPrivate = false, isOnlyAsked = false }: Occasion = {},
): Promise<readonly (PageOnlyTitle | undefined)[]> {
  const readers = await readersFor(sightings, catalog, site);
  const descriptions = sightings.map(sighting => descriptionOf(sighting, readers, site));
  if (!site || isPrivate) return descriptions.map(description => choose(description, undefined, at));
  const stored = await storedPageTitles(descriptions.map(({ key }) => key));
  const now = descriptions.map((description, i) => choose(description, stored[i], at));
  const news = now.flatMap((title, i) => (title?.at === at && isNews(title, stored[i]) ? [title] : []));
  if (news.length > 0 && !isOnlyAsked) await keepPageTitles(site.id, news);
  return now;
}
