/** One row of a file, with the number of its first line as an editor shows it. */
export interface CsvRow {
  readonly line: number;
  readonly cells: readonly string[];
  /** The row holds an opening quote without a closing one. */
  readonly open?: true;
}

const SEPARATORS = [',', ';', '\t'] as const;
export type Separator = (typeof SEPARATORS)[number];

/** The separator that is most frequent in the first line: spreadsheets use `;` where a comma is the decimal sign. */
export function separatorOf(text: string): Separator {
  const [head = ''] = text.split(/\r?\n/, 1);
  const count = (sign: Separator): number => head.split(sign).length;
  return SEPARATORS.reduce((best, sign) => (count(sign) > count(best) ? sign : best));
}

/**
 * Puts an apostrophe before what a spreadsheet would run as a formula (OWASP, CSV injection), in Japanese and Chinese ones also
 * by full-width signs. A cell that has apostrophes there already gets one more, so that it comes back as it was …
 */
const FORMULA = /^(?='*[=+\-@\t\r\n＝＋－＠])/;
const withoutFormula = (cell: string): string => cell.replace(FORMULA, "'");

/** … and takes one off again when such a file is read. */
const unescaped = (cell: string): string => (FORMULA.test(cell) ? cell.replace(/^'/, '') : cell);

/** Reads cell by cell. A quote that is never closed counts as text: its row ends with its line, and reading goes on. */
class CsvReader {
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
    while (this.#at < this.text.length && this.rows.length < this.mostRows) this.#readRow();
    return this.rows;
  }

  #readRow(): void {
    const line = this.#line;
    do this.#cells.push(unescaped(this.text[this.#at] === '"' ? this.#quoted() : this.#plain()));
    while (this.#goesOn());
    if (this.#cells.some(cell => cell.trim() !== ''))
      this.rows.push({ line, cells: this.#cells, ...(this.#isOpen && { open: true }) });
    this.#cells = [];
    this.#isOpen = false;
  }

  /** Steps over a separator (true) or over the end of the line (false). */
  #goesOn(): boolean {
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

  /** Text between a closing quote and the separator is dropped: no sound file has any. */
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

  /** Goes back to just after the quote and reads the rest of its line as plain text. Happens at most once in a file. */
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
  return new CsvReader(text.replace(/^\ufeff/, ''), separator, mostRows).read();
}

/** Quotes also what only another separator would cut: spreadsheets that take `;` read what follows it as a cell of its own. */
const quoted = (cell: string): string =>
  /[",;\t\r\n]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell;

export const writeCsv = (rows: Iterable<readonly (string | number)[]>): string =>
  Array.from(rows, row => row.map(cell => quoted(withoutFormula(String(cell)))).join(',')).join('\r\n');
