/** Enough to tell how the letters of a file are coded. */
const LOOKED_AT = 4_096;

type Encoding = 'utf-8' | 'utf-16le' | 'utf-16be';

/** A file may say it by its first letter, which is then a byte order mark (Unicode, 23.8 Specials). */
function encodingByMark([first, second]: Uint8Array): Encoding | undefined {
  if (first === 0xff && second === 0xfe) return 'utf-16le';
  if (first === 0xfe && second === 0xff) return 'utf-16be';
  return undefined;
}

/**
 * UTF-16 writes each letter in two bytes, and of separators, digits and Latin letters one of them is zero: always the second, or
 * always the first. In a list that is at least a quarter of its letters. UTF-8 has no zeros. All else is no text.
 */
function encodingByZeros(bytes: Uint8Array): Encoding | undefined {
  const start = bytes.subarray(0, LOOKED_AT);
  const zeros = (place: number): number => start.filter((byte, i) => byte === 0 && i % 2 === place).length;
  const [first, second] = [zeros(0), zeros(1)];
  if (first + second === 0) return 'utf-8';
  if (first + second < start.length / 8) return undefined;
  if (first === 0) return 'utf-16le';
  return second === 0 ? 'utf-16be' : undefined;
}

/** UTF-8 with a damaged letter is still read; UTF-16 with one was guessed wrong, or is cut. */
const decoded = (bytes: Uint8Array, encoding: Encoding): string =>
  new TextDecoder(encoding, { fatal: encoding !== 'utf-8' }).decode(bytes);

function textOf(bytes: Uint8Array): string | null {
  const encoding = encodingByMark(bytes) ?? encodingByZeros(bytes);
  if (!encoding) return null;
  try {
    const text = decoded(bytes, encoding);
    return text.includes('\0') ? null : text;
  } catch (error) {
    if (error instanceof TypeError) return null;
    throw error;
  }
}

/** The text of a file that the person chose, in UTF-8 or UTF-16; null where it is no text. */
export const textOfFile = async (file: Blob): Promise<string | null> =>
  textOf(new Uint8Array(await file.arrayBuffer()));
