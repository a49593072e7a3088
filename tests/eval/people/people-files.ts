import { parseArgs } from 'node:util';
import { type Row, readCsv } from '../../../data/build/source-csv.ts';
import { buildTitleIndex, type TitleIndex } from '../../../src/picks/ranking/title-index.ts';
import { openShippedCatalog } from '../catalog/catalog-found.ts';

/** The value of `--<name> FILE`. */
export function fileAsked(name: string): string {
  const { values } = parseArgs({ options: { [name]: { type: 'string' }, min: { type: 'string' } } });
  const file = values[name];
  if (typeof file !== 'string') throw new Error(`--${name} FILE is missing.`);
  return file;
}

export async function rowsOf(file: string): Promise<readonly Row[]> {
  const rows: Row[] = [];
  for await (const row of readCsv(file)) rows.push(row);
  return rows;
}

interface Shipped {
  readonly catalog: Awaited<ReturnType<typeof openShippedCatalog>>;
  readonly titleIndex: TitleIndex;
  /** The title with this IMDb id. */
  readonly byImdb: ReadonlyMap<number, number>;
}

export async function shipped(): Promise<Shipped> {
  const catalog = await openShippedCatalog();
  const titleIndex = buildTitleIndex(catalog);
  const byImdb = new Map<number, number>();
  for (const [title, id] of titleIndex.columns.imdb.entries()) if (id > 0) byImdb.set(id, title);
  return { catalog, titleIndex, byImdb };
}

export const rounded = (value: number): number => Math.round(value * 1000) / 1000;
export const meanOf = (values: readonly number[]): number =>
  values.reduce((a, b) => a + b, 0) / Math.max(1, values.length);
export const print = (result: object): void =>
  console.log(
    JSON.stringify(result, null, 1).replace(/\[\s+([-\d.]+),\s+([-\d.]+),\s+([-\d.]+)\s+\]/g, '[$1, $2, $3]'),
  );
