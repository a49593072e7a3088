import { createReadStream } from 'node:fs';
import { pipeline } from 'node:stream';
import { createGunzip } from 'node:zlib';
import { type Options, parse } from 'csv-parse';
import { parse as parseText } from 'csv-parse/sync';

/** omdb.org escapes with a backslash and writes NULL as \N; all other sources double the quote. */
export type Dialect = 'backslash' | 'doubled';

export type Row = Readonly<Record<string, string>>;

const OPTIONS = {
  backslash: { bom: true, columns: true, skip_empty_lines: true, escape: '\\' },
  doubled: { bom: true, columns: true, skip_empty_lines: true },
} as const satisfies { readonly [D in Dialect]: Options };

/** Done here and not by the parser's own `cast`, which makes reading several times as slow. */
function withoutNulls(row: Record<string, string>): Row {
  for (const name in row) if (row[name] === '\\N') row[name] = '';
  return row;
}

const asIs = (row: Row): Row => row;
const ROW_OF = { backslash: withoutNulls, doubled: asIs } as const;

export function parseCsv(text: string, dialect: Dialect = 'doubled'): Row[] {
  return parseText<Record<string, string>>(text, OPTIONS[dialect]).map(ROW_OF[dialect]);
}

/** The rows of a file, gzipped or not, as they are read. */
export async function* readCsv(path: string, dialect: Dialect = 'doubled'): AsyncGenerator<Row> {
  const parser = parse(OPTIONS[dialect]);
  const unpacked = path.endsWith('.gz') ? [createGunzip()] : [];
  // An error of any of the streams ends the parser, and the loop over it throws the error.
  pipeline([createReadStream(path), ...unpacked, parser], () => undefined);
  for await (const row of parser) yield ROW_OF[dialect](row);
}
