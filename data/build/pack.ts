/** The bytes of numbers of `width` bytes: first the lowest byte of each, then the next. src/catalog/layout.ts reads them. */
export function planes(numbers: readonly number[], width: number): Uint8Array {
  const bytes = new Uint8Array(numbers.length * width);
  for (const [i, number] of numbers.entries()) {
    for (let plane = 0; plane < width; plane += 1)
      bytes[plane * numbers.length + i] = (number >>> (plane * 8)) & 0xff;
  }
  return bytes;
}

/** Signed bytes: the first of all vectors, then the second of all. */
export function vectorPlanes(vectors: readonly Int8Array[], width: number): Uint8Array {
  const bytes = new Int8Array(vectors.length * width);
  for (const [i, vector] of vectors.entries())
    for (let plane = 0; plane < width; plane += 1) bytes[plane * vectors.length + i] = vector[plane] ?? 0;
  return new Uint8Array(bytes.buffer);
}

export const differences = (sorted: readonly number[]): number[] =>
  sorted.map((number, i) => number - (i > 0 ? (sorted[i - 1] ?? 0) : 0));

export const utf8Lines = (lines: readonly string[]): Uint8Array =>
  new TextEncoder().encode(lines.map(line => `${line.replace(/[\r\n]+/g, ' ')}\n`).join(''));

/** A number for each name in alphabetical order, 0 for the empty one. */
export function numbered(words: readonly string[]): { names: string[]; numbers: number[] } {
  const names = ['', ...[...new Set(words)].filter(Boolean).sort()];
  const numberOf = new Map(names.map((name, at) => [name, at]));
  return { names, numbers: words.map(word => numberOf.get(word) ?? 0) };
}
