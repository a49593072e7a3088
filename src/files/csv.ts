/** One line of a file, with its number as an editor shows it. */
export interface CsvRow {
  readonly line: number;
  readonly cells: readonly string[];
  /** A quote begins here that nothing closes. */
  readonly open?: true;
}

const SEPARATORS = [',', ';', '\t'] as const;
export type Separator = (typeof SEPARATORS)[number];

/** Spreadsheets write what their country's numbers leave free: the sign that the first line has most of. */
export function separatorOf(text: string): Separator {
  const [head = ''] = text.split(/\r?\n/, 1);
  const count = (sign: Separator): number => head.split(sign).length;
  return SEPARATORS.reduce((best, sign) => (count(sign) > count(best) ? sign : best));
}

/** What a spreadsheet would take for a formula gets an apostrophe before it (OWASP, CSV injection) … */
const harmless = (cell: string): string => (/^[=+\-@\t\r]/.test(cell) ? `'${cell}` : cell);

/** … and loses it again on the way back. */
const asWritten = (cell: string): string => cell.replace(/^'(?=[=+\-@\t\r])/, '');

/** Reads cell by cell. A quote that is never closed is none: its line ends where it ends, and the rest is read on. */
class Cells {
  readonly rows: CsvRow[] = [];
  #cells: string[] = [];
  #line = 1;
  #at = 0;
  #isOpen = false;

  constructor(
    readonly text: string,
    readonly separator: Separator,
    readonly mostRows: number,
  ) {}

  read(): readonly CsvRow[] {
    while (this.#at < this.text.length && this.rows.length < this.mostRows) this.#row();
    return this.rows;
  }

  #row(): void {
    const line = this.#line;
    do this.#cells.push(asWritten(this.text[this.#at] === '"' ? this.#quoted() : this.#plain()));
    while (this.#next());
    if (this.#cells.some(cell => cell.trim() !== ''))
      this.rows.push({ line, cells: this.#cells, ...(this.#isOpen && { open: true }) });
    this.#cells = [];
    this.#isOpen = false;
  }

  /** Past a separator: true. Past the end of the line: false. */
  #next(): boolean {
    const sign = this.text[this.#at];
    if (sign === this.separator) {
      this.#at += 1;
      return true;
    }
    if (sign === '\r') this.#at += 1;
    if (this.text[this.#at] === '\n') this.#at += 1;
    this.#line += 1;
    return false;
  }

  #plain(): string {
    const from = this.#at;
    while (this.#at < this.text.length && !this.#endsCell(this.text[this.#at])) this.#at += 1;
    return this.text.slice(from, this.#at);
  }

  #endsCell(sign: string | undefined): boolean {
    return sign === this.separator || sign === '\r' || sign === '\n';
  }

  /** What follows the closing quote up to the separator belongs to no cell of any file worth reading. */
  #quoted(): string {
    let cell = '';
    this.#at += 1;
    const [from, line] = [this.#at, this.#line];
    for (;;) {
      const end = this.text.indexOf('"', this.#at);
      const part = this.text.slice(this.#at, end < 0 ? undefined : end);
      cell += part;
      if (end < 0) return this.#unclosed(from, line);
      this.#line += part.split('\n').length - 1;
      this.#at = end + 1;
      if (this.text[this.#at] !== '"') break;
      cell += '"';
      this.#at += 1;
    }
    this.#plain();
    return cell;
  }

  /** At most once in a file: whatever quote follows is one of a pair, and closes. */
  #unclosed(from: number, line: number): string {
    this.#at = from;
    this.#line = line;
    this.#isOpen = true;
    return this.#plain();
  }
}

/** Comma-separated text, quotes doubled inside quotes (RFC 4180); empty lines are left out. */
export function readCsv(
  text: string,
  { separator = ',', mostRows = Number.POSITIVE_INFINITY }: { separator?: Separator; mostRows?: number } = {},
): readonly CsvRow[] {
  return new Cells(text.replace(/^\ufeff/, ''), separator, mostRows).read();
}

const quoted = (cell: string): string => (/[",\r\n]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell);

export const writeCsv = (rows: Iterable<readonly (string | number)[]>): string =>
  Array.from(rows, row => row.map(cell => quoted(harmless(String(cell)))).join(',')).join('\r\n');
