const NEWLINE = 10;
const DECODER = new TextDecoder();

/** Lines of text as bytes; a string is made only for a line that is asked for. */
export class Lines {
  readonly #starts: Uint32Array;

  constructor(readonly bytes: Uint8Array) {
    const starts = [0];
    for (let at = bytes.indexOf(NEWLINE); at >= 0; at = bytes.indexOf(NEWLINE, at + 1)) starts.push(at + 1);
    this.#starts = Uint32Array.from(starts);
  }

  get count(): number {
    return this.#starts.length - 1;
  }

  at(line: number): string {
    const start = this.#starts[line] ?? 0;
    const end = (this.#starts[line + 1] ?? start + 1) - 1;
    return DECODER.decode(this.bytes.subarray(start, end));
  }
}
