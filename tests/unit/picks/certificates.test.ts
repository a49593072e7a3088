import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { parseCsv, type Row } from '../../../data/build/source-csv.ts';
import { cautionTest } from '../../../src/picks/filters.ts';
import { buildTitleIndex } from '../../../src/picks/ranking/title-index.ts';
import { openShippedCatalog } from '../../eval/catalog/catalog-found.ts';

interface Rated {
  readonly name: string;
  readonly title: number;
  readonly certificate: string;
  readonly isViolent: boolean;
}

const catalog = await openShippedCatalog();
const titleIndex = buildTitleIndex(catalog);

function read({
  title = '',
  year,
  kind,
  certificate = '',
  violent,
}: Row): Omit<Rated, 'title'> & { title?: number } {
  const sighting = { text: title, year: Number(year), kind: kind === 'series' ? 'series' : 'film' } as const;
  const found = catalog.recognise(sighting);
  const known = typeof found === 'string' ? {} : { title: found.title };
  return { name: title, certificate, isViolent: violent === 'yes', ...known };
}

/** Certificates of the United States, as everybody can read them on the packet. */
const FILE = new URL('../../fixtures/titles/certificates.csv', import.meta.url);
const LINES = parseCsv(readFileSync(FILE, 'utf8')).map(read);
const RATED = LINES.filter((one): one is Rated => one.title !== undefined);

const names = (rated: readonly Rated[]): string[] => rated.map(({ name }) => name);

it('nearly all titles of the list are known', () => {
  expect(LINES.length).toBeGreaterThanOrEqual(190);
  expect(RATED.length).toBeGreaterThanOrEqual(LINES.length - 5);
});

it('none that only grown-ups may see is shown when children watch', () => {
  const passes = cautionTest(titleIndex, { familySafe: true });
  expect(names(RATED.filter(({ certificate, title }) => certificate !== 'G' && passes(title)))).toEqual([]);
});

it('nearly all that everybody may see is shown when children watch', () => {
  const passes = cautionTest(titleIndex, { familySafe: true });
  const forAll = RATED.filter(({ certificate }) => certificate === 'G');
  expect(forAll.filter(({ title }) => passes(title)).length).toBeGreaterThanOrEqual(forAll.length - 2);
});

it('none that is violent is shown with "no violence"', () => {
  const passes = cautionTest(titleIndex, { without: ['violence'] });
  expect(names(RATED.filter(({ isViolent, title }) => isViolent && passes(title)))).toEqual([]);
});
