import { createReadStream } from 'node:fs';
import { createGunzip } from 'node:zlib';

/** omdb.org escapes with a backslash and writes NULL as \N; everybody else doubles the quote. */
export type Dialect = 'backslash' | 'doubled';

export type Row = Readonly<Record<string, string>>;

interface Scanner {
  feed(text: string): string[][];
  end(): string[][];
}

/** One pass over the characters; state survives the border between two chunks. */
function scanner(dialect: Dialect): Scanner {
  let field = '';
  let row: string[] = [];
  let quoted = false;
  let pending = '';
  const done: string[][] = [];

  const endField = (): void => {
    row.push(field === '\\N' ? '' : field);
    field = '';
  };
  const endRow = (): void => {
    endField();
    if (row.length > 1 || row[0] !== '') done.push(row);
    row = [];
  };
  const special = (char: string): void => {
    if (char === ',') endField();
    else if (char === '\n') endRow();
    else if (char !== '\r') field += char;
  };
  const step = (char: string): void => {
    if (pending === '\\') {
      field += char;
      pending = '';
    } else if (pending === '"') {
      pending = '';
      quoted = char === '"';
      if (quoted) field += '"';
      else special(char);
    } else if (quoted && dialect === 'backslash' && char === '\\') pending = '\\';
    else if (quoted && char === '"') pending = '"';
    else if (quoted) field += char;
    else if (char === '"') quoted = true;
    else special(char);
  };

  return {
    feed(text) {
      for (const char of text) step(char);
      return done.splice(0);
    },
    end() {
      if (field !== '' || row.length > 0) endRow();
      return done.splice(0);
    },
  };
}

const asRow = (header: readonly string[], cells: readonly string[]): Row =>
  Object.fromEntries(header.map((name, i) => [name, cells[i] ?? '']));

export function parseCsv(text: string, dialect: Dialect = 'doubled'): Row[] {
  const scan = scanner(dialect);
  const [header = [], ...rows] = [...scan.feed(text.replace(/^\ufeff/, '')), ...scan.end()];
  return rows.map(cells => asRow(header, cells));
}

/** Rows of a file, gzipped or not, as they come off the disk. */
export async function* readCsv(path: string, dialect: Dialect = 'doubled'): AsyncGenerator<Row> {
  const file = createReadStream(path);
  const bytes = path.endsWith('.gz') ? file.pipe(createGunzip()) : file;
  const scan = scanner(dialect);
  let header: string[] | undefined;
  for await (const text of bytes.setEncoding('utf8')) {
    for (const cells of scan.feed(text as string)) {
      if (header) yield asRow(header, cells);
      else header = cells;
    }
  }
  for (const cells of scan.end()) if (header) yield asRow(header, cells);
}
