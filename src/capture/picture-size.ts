/**
 * How many pixels a picture file holds, read from its first bytes. A file of a few kilobytes can decode into gigabytes,
 * and createImageBitmap tells the size only after it has decoded the whole picture.
 */
export interface PictureSize {
  readonly width: number;
  readonly height: number;
}

type Read = (from: number, length: number) => Promise<DataView>;

/** Enough bytes for every format, with colour profiles, except JPEG, whose size can come after much other data. */
const HEADER = 65_536;
const MOST_SEGMENTS = 1000;

const letters = (view: DataView, from: number, length: number): string =>
  view.byteLength < from + length
    ? ''
    : String.fromCharCode(...Array.from({ length }, (_, i) => view.getUint8(from + i)));

const size = (width: number, height: number): PictureSize => ({ width, height: Math.abs(height) });

const uint24 = (view: DataView, at: number): number =>
  view.getUint16(at, true) | (view.getUint8(at + 2) << 16);

/** WebP has three variants (RFC 9649, 2.4 to 2.7). */
function sizeOfWebp(view: DataView): PictureSize | null {
  const variant = letters(view, 12, 4);
  if (variant === 'VP8X') return size(uint24(view, 24) + 1, uint24(view, 27) + 1);
  if (variant === 'VP8 ') return size(view.getUint16(26, true) & 0x3fff, view.getUint16(28, true) & 0x3fff);
  if (variant !== 'VP8L') return null;
  const bits = view.getUint32(21, true);
  return size((bits & 0x3fff) + 1, ((bits >>> 14) & 0x3fff) + 1);
}

/** Tiles and thumbnails have their own sizes (ISO/IEC 23008-12, 6.5.3): the largest size is the picture's. */
function sizeOfHeif(view: DataView): PictureSize | null {
  const text = new TextDecoder('latin1').decode(view);
  let largest: PictureSize | null = null;
  for (let at = text.indexOf('ispe'); at >= 0; at = text.indexOf('ispe', at + 4)) {
    if (at + 16 > view.byteLength) break;
    const one = size(view.getUint32(at + 8), view.getUint32(at + 12));
    if (!largest || one.width * one.height > largest.width * largest.height) largest = one;
  }
  return largest;
}

interface PictureFormat {
  readonly at: number;
  readonly signature: string;
  readonly sizeIn: (view: DataView) => PictureSize | null;
}

/** The formats that browsers decode, with the signature near the file's start. Files of other formats are not decoded. */
const FORMATS = [
  { at: 0, signature: '\x89PNG\r\n\x1a\n', sizeIn: view => size(view.getUint32(16), view.getUint32(20)) },
  { at: 0, signature: 'GIF8', sizeIn: view => size(view.getUint16(6, true), view.getUint16(8, true)) },
  { at: 8, signature: 'WEBP', sizeIn: sizeOfWebp },
  { at: 0, signature: 'BM', sizeIn: view => size(view.getInt32(18, true), view.getInt32(22, true)) },
  { at: 4, signature: 'ftyp', sizeIn: sizeOfHeif },
] as const satisfies readonly PictureFormat[];

/** Markers that start a frame, whose header holds the size. The exceptions are tables (ITU T.81, table B.1). */
const startsFrame = (marker: number): boolean =>
  marker >= 0xc0 && marker <= 0xcf && ![0xc4, 0xc8, 0xcc].includes(marker);

/** Goes from segment to segment. The photo's thumbnail lies inside a segment, so its size is not read. */
async function sizeOfJpeg(read: Read): Promise<PictureSize | null> {
  let at = 2;
  for (let segment = 0; segment < MOST_SEGMENTS; segment += 1) {
    const view = await read(at, 9);
    if (view.byteLength < 9 || view.getUint8(0) !== 0xff) return null;
    const marker = view.getUint8(1);
    if (startsFrame(marker)) return size(view.getUint16(7), view.getUint16(5));
    at += marker === 0xff ? 1 : 2 + view.getUint16(2);
  }
  return null;
}

/** Null where a browser would not decode the file, or the file ends before its size. */
export async function sizeOfPicture(file: Blob): Promise<PictureSize | null> {
  const read: Read = async (from, length) =>
    new DataView(await file.slice(from, from + length).arrayBuffer());
  const header = await read(0, HEADER);
  if (letters(header, 0, 3) === '\xff\xd8\xff') return sizeOfJpeg(read);
  const format = FORMATS.find(({ at, signature }) => letters(header, at, signature.length) === signature);
  try {
    return format?.sizeIn(header) ?? null;
  } catch (error) {
    if (error instanceof RangeError) return null; // The file ends within its header.
    throw error;
  }
}
