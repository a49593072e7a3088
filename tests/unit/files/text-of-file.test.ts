import { describe, expect, it } from 'vitest';
import { textOfFile } from '../../../src/files/text-of-file.ts';

const TEXT = 'title;year;genres\r\nDie Brücke;1959;Drama\r\n東京物語;1953;Drama\r\n';
const MARK = '\ufeff';

const utf16 = (text: string, isBig: boolean): Uint8Array => {
  const bytes = new Uint8Array(2 * text.length);
  const view = new DataView(bytes.buffer);
  for (let i = 0; i < text.length; i += 1) view.setUint16(2 * i, text.charCodeAt(i), !isBig);
  return bytes;
};
const read = (bytes: Uint8Array | string): Promise<string | null> => textOfFile(new Blob([bytes as never]));

describe('the text of a file', () => {
  it.each([
    ['UTF-8', TEXT],
    ['UTF-8 with a mark', MARK + TEXT],
    ['UTF-16, as spreadsheets save "Unicode text"', utf16(MARK + TEXT, false)],
    ['UTF-16, the greater byte first', utf16(MARK + TEXT, true)],
    ['UTF-16 without a mark', utf16(TEXT, false)],
    ['UTF-16 without a mark, the greater byte first', utf16(TEXT, true)],
  ])('is read from %s', async (_, bytes) => {
    expect(await read(bytes)).toBe(TEXT);
  });

  it.each([
    ['a spreadsheet', new Uint8Array([0x50, 0x4b, 3, 4, 20, 0, 6, 0, 8, 0, 0, 0, 33, 0, 0xb5, 0x55, 0, 0])],
    ['text with a zero in it', 'title\0year'],
    ['a single zero', '\0'],
    ['UTF-32', new Uint8Array([0xff, 0xfe, 0, 0, 0x74, 0, 0, 0])],
    ['UTF-16 that is cut in the middle of a letter', utf16(MARK + TEXT, false).subarray(0, 9)],
  ])('is none in %s', async (_, bytes) => {
    expect(await read(bytes)).toBeNull();
  });

  it('may be empty', async () => {
    expect(await read('')).toBe('');
  });
});
