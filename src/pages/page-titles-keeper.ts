import { type Catalog, genresOfBits } from '../catalog/index.ts';
import { keyOf } from '../catalog/match/normalise.ts';
import { spellings } from '../catalog/match/spellings.ts';
import type { SiteAdapter } from '../sites/index.ts';
import type { PageSighting } from './page-sighting.ts';
import type { PageOnlyTitle } from './page-title.ts';
import { taughtKey, taughtTitles, teach } from './page-titles-store.ts';
import { type PageWords, type Readers, readPageWords } from './page-words.ts';
import { synopsisModel } from './synopsis-keeper.ts';

const YEARS_APART = 1;
/** What is seen again and again is written again only so that it is not the oldest. */
const FRESH = 7 * 24 * 60 * 60 * 1000;

interface Lesson {
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

function lessonOf(sighting: PageSighting, readers: Readers, site: SiteAdapter | undefined): Lesson {
  const spelling = [...spellings(sighting.text)].at(-1);
  const name = spelling?.name ?? sighting.text;
  const kind = sighting.kind ?? spelling?.kind;
  const year = sighting.year ?? spelling?.year;
  return {
    sighting,
    name,
    key: taughtKey(site?.id ?? '', artOf(sighting), keyOf(name).whole),
    ...(kind && { kind }),
    ...(year && { year }),
    words: readPageWords(sighting, readers),
  };
}

const isSame = (known: PageOnlyTitle, { kind, year }: Lesson): boolean =>
  (!known.kind || !kind || known.kind === kind) &&
  (!known.year || !year || Math.abs(known.year - year) <= YEARS_APART);

function recordOf({ key, name, kind, year }: Lesson, words: PageWords, at: number): PageOnlyTitle {
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

/** What holds of the title now: the page's own words, else what its site taught before, else the words over its row. */
function choose(lesson: Lesson, known: PageOnlyTitle | undefined, at: number): PageOnlyTitle | undefined {
  const { words } = lesson;
  const before = known && isSame(known, lesson) ? known : undefined;
  if (!words || (words.byRow && before && !before.byRow)) return before;
  return recordOf(lesson, words, at);
}

function isNews(now: PageOnlyTitle, known: PageOnlyTitle | undefined): boolean {
  if (!known || now.at - known.at > FRESH) return true;
  const sense = ({ genres, kind, year, point }: PageOnlyTitle): string =>
    JSON.stringify([genres, kind, year, point]);
  return sense(now) !== sense(known);
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
  /** What a page in a private window says holds for that page alone, and it is told nothing that others said. */
  readonly isPrivate?: boolean;
}

/**
 * What pages have said, here or before, of titles that the catalog lacks; and it is kept. A site is told again only what
 * it said itself: one that lit up by another's word would know that the person has been there, and could be given
 * genres by it. Of a page that is of no site nothing is kept.
 */
export async function learnFrom(
  sightings: readonly PageSighting[],
  catalog: Catalog,
  site: SiteAdapter | undefined,
  { at = Date.now(), isPrivate = false }: Occasion = {},
): Promise<readonly (PageOnlyTitle | undefined)[]> {
  const readers = await readersFor(sightings, catalog, site);
  const lessons = sightings.map(sighting => lessonOf(sighting, readers, site));
  if (!site || isPrivate) return lessons.map(lesson => choose(lesson, undefined, at));
  const known = await taughtTitles(lessons.map(({ key }) => key));
  const now = lessons.map((lesson, i) => choose(lesson, known[i], at));
  const news = now.flatMap((title, i) => (title?.at === at && isNews(title, known[i]) ? [title] : []));
  if (news.length > 0) await teach(site.id, news);
  return now;
}
