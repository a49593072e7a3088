import { type Catalog, genresOfBits } from '../catalog/index.ts';
import { keyOf } from '../catalog/normalise.ts';
import { spellings } from '../catalog/spellings.ts';
import type { SiteAdapter } from '../sites/index.ts';
import type { PageSighting } from '../sites/sighting.ts';
import type { TaughtTitle } from '../storage/records.ts';
import { taughtTitles, teach } from '../storage/taught.ts';
import { type PageWords, type Readers, readPageWords } from './page-words.ts';
import { synopsisModel } from './synopsis-reader.ts';

const YEARS_APART = 1;
/** What is seen again and again is written again only so that it is not the oldest. */
const FRESH = 7 * 24 * 60 * 60 * 1000;

interface Lesson {
  readonly sighting: PageSighting;
  /** The name without season, edition and year, and what these gave away. */
  readonly name: string;
  readonly key: string;
  readonly kind?: TaughtTitle['kind'];
  readonly year?: number;
  readonly words: PageWords | null;
}

/** Films, music, books and games may share a name; each art has its own. */
const artOf = ({ kind }: PageSighting, site: SiteAdapter | undefined): string =>
  site?.otherArts ? site.id : kind === 'music' ? 'music' : 'screen';

function lessonOf(sighting: PageSighting, readers: Readers, site: SiteAdapter | undefined): Lesson {
  const spelling = [...spellings(sighting.text)].at(-1);
  const name = spelling?.name ?? sighting.text;
  const kind = sighting.kind ?? spelling?.kind;
  const year = sighting.year ?? spelling?.year;
  return {
    sighting,
    name,
    key: `${artOf(sighting, site)}|${keyOf(name).whole}`,
    ...(kind && { kind }),
    ...(year && { year }),
    words: readPageWords(sighting, readers),
  };
}

const isSame = (known: TaughtTitle, { kind, year }: Lesson): boolean =>
  (!known.kind || !kind || known.kind === kind) &&
  (!known.year || !year || Math.abs(known.year - year) <= YEARS_APART);

function recordOf({ key, name, kind, year }: Lesson, words: PageWords, at: number): TaughtTitle {
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

/** What holds of the title now: the page's own words, else what was taught before, else the words over its row. */
function choose(lesson: Lesson, known: TaughtTitle | undefined, at: number): TaughtTitle | undefined {
  const { words } = lesson;
  const before = known && isSame(known, lesson) ? known : undefined;
  if (!words || (words.byRow && before && !before.byRow)) return before;
  return recordOf(lesson, words, at);
}

function isNews(now: TaughtTitle, known: TaughtTitle | undefined): boolean {
  if (!known || now.at - known.at > FRESH) return true;
  const sense = ({ genres, kind, year, point }: TaughtTitle): string =>
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
  /** What a page in a private window says holds for that page alone. */
  readonly isPrivate?: boolean;
}

/** What pages have said, here or before, of titles that the catalog lacks; and it is kept. */
export async function learnFrom(
  sightings: readonly PageSighting[],
  catalog: Catalog,
  site: SiteAdapter | undefined,
  { at = Date.now(), isPrivate = false }: Occasion = {},
): Promise<readonly (TaughtTitle | undefined)[]> {
  const readers = await readersFor(sightings, catalog, site);
  const lessons = sightings.map(sighting => lessonOf(sighting, readers, site));
  const known = await taughtTitles(lessons.map(({ key }) => key));
  const now = lessons.map((lesson, i) => choose(lesson, known[i], at));
  if (isPrivate) return now;
  const news = now.filter((title, i) => title?.at === at && isNews(title, known[i]));
  if (news.length > 0) await teach(news.filter(title => title !== undefined));
  return now;
}
