import { join } from 'node:path';
import { readCsv } from '../source-csv.ts';
import type { Work } from '../work.ts';

const byImdb = (works: readonly Work[]): ReadonlyMap<number, Work> =>
  new Map(
    works.flatMap(work => (work.ids.imdb ? [[Number(work.ids.imdb.replace(/\D/g, '')), work] as const] : [])),
  );

const RAZZIES = 'ev0000558';

async function addAwards(works: ReadonlyMap<number, Work>, path: string): Promise<void> {
  for await (const row of readCsv(path)) {
    const honours = works.get(Number(row.imdb_id))?.honours;
    if (!honours) continue;
    const [nominations, wins] = [Number(row.nominations) || 0, Number(row.wins) || 0];
    if (row.event === RAZZIES) honours.razzies += nominations;
    else {
      honours.nominations += nominations;
      honours.wins += wins;
      honours.events.add(row.event ?? '');
    }
  }
}

const pollKey = (title: string, year: string | number): string => `${title.toLowerCase()}|${Number(year)}`;

async function addPolls(works: readonly Work[], paths: readonly string[]): Promise<void> {
  const votes = new Map<string, number>();
  for (const path of paths)
    for await (const { title = '', year = '', votes: given = '' } of readCsv(path))
      votes.set(pollKey(title, year), (votes.get(pollKey(title, year)) ?? 0) + Number(given));
  for (const work of works)
    if (work.kind === 'film') work.honours.votes = votes.get(pollKey(work.name, work.year)) ?? 0;
}

const list = (cell: string | undefined): string[] => (cell ?? '').split('|').filter(Boolean);

/** Wikidata's genres tell apart what ours do not ("Christmas film"); they help to learn vibes. */
async function addWikidata(works: ReadonlyMap<number, Work>, path: string): Promise<void> {
  for await (const row of readCsv(path)) {
    const work = works.get(Number(row.imdb_id));
    if (!work) continue;
    work.honours.isInWikidata = true;
    work.honours.isInSeries ||= Boolean(row.series);
    for (const genre of list(row.genres)) work.categories.add(`wikidata ${genre}`);
    for (const director of list(row.director)) work.categories.add(`director ${director}`);
  }
}

async function addThemes(works: readonly Work[], path: string): Promise<void> {
  const found = new Map(works.map(work => [pollKey(work.name, work.year), work] as const));
  for await (const { title = '', year = '', theme = '' } of readCsv(path))
    found.get(pollKey(title, year))?.categories.add(`theme ${theme}`);
}

/** Awards, polls, Wikidata and themes: from them regard and vibes are learned. */
export async function addFacts(works: readonly Work[], folder: string): Promise<void> {
  const known = byImdb(works);
  await addAwards(known, join(folder, 'awards/awards.csv.gz'));
  const polls = ['2012', '2022'].map(year => join(folder, `polls/sight-and-sound-${year}.csv.gz`));
  await addPolls(works, polls);
  await addWikidata(known, join(folder, 'wikidata/films-2019.csv.gz'));
  await addThemes(works, join(folder, 'themes/themes.csv.gz'));
}
