/** The beginnings of picture files, byte by byte as their specifications say; some are whole. */
import { crc32, deflateSync } from 'node:zlib';

const join = (...parts: readonly (string | readonly number[] | Uint8Array)[]): Buffer =>
  Buffer.concat(
    parts.map(part => (typeof part === 'string' ? Buffer.from(part, 'latin1') : Buffer.from(part))),
  );

const big = (value: number, bytes: number): number[] =>
  Array.from({ length: bytes }, (_, i) => Math.floor(value / 256 ** (bytes - 1 - i)) % 256);
const little = (value: number, bytes: number): number[] => big(value, bytes).reverse();

function chunk(name: string, data: Uint8Array): Buffer {
  const named = join(name, data);
  return join(big(data.length, 4), named, big(crc32(named), 4));
}

/** Grey, one byte a pixel, of whatever was packed. */
export const png = (width: number, height: number, packed: Uint8Array): Buffer =>
  join(
    '\x89PNG\r\n\x1a\n',
    chunk('IHDR', join(big(width, 4), big(height, 4), [8, 0, 0, 0, 0])),
    chunk('IDAT', packed),
    chunk('IEND', join()),
  );

const segment = (marker: number, data: Uint8Array): Buffer =>
  join([0xff, marker], big(data.length + 2, 2), data);

/** With a thumbnail of another size in its notes, as cameras write them, and a filling byte before a marker. */
const jpeg = (width: number, height: number): Buffer =>
  join(
    [0xff, 0xd8],
    segment(0xe1, join('Exif\0\0', [0xff, 0xd8], segment(0xc0, join([8], big(90, 2), big(160, 2), [1])))),
    segment(0xe2, Buffer.alloc(600, 0xff)),
    segment(0xc4, Buffer.alloc(20)),
    [0xff],
    segment(0xc2, join([8], big(height, 2), big(width, 2), [1, 1, 0x11, 0])),
  );

const webp = (form: string, data: readonly number[]): Buffer =>
  join('RIFF', little(data.length + 12, 4), 'WEBP', form, little(data.length, 4), data);

const box = (name: string, ...data: readonly (string | readonly number[] | Uint8Array)[]): Buffer => {
  const inner = join(...data);
  return join(big(inner.length + 8, 4), name, inner);
};
const extent = (width: number, height: number): Buffer =>
  box('ispe', big(0, 4), big(width, 4), big(height, 4));
const heif = (brand: string): Buffer =>
  join(
    box('ftyp', brand, big(0, 4), 'mif1'),
    box('meta', big(0, 4), box('iprp', box('ipco', extent(4000, 3000), extent(320, 240)))),
  );

const lossless = (width: number, height: number): number[] => [
  0x2f,
  ...little(width - 1 + (height - 1) * 2 ** 14, 4),
];

export const PICTURES = {
  PNG: { bytes: png(640, 480, deflateSync(Buffer.alloc(641 * 480))), width: 640, height: 480 },
  JPEG: { bytes: jpeg(4032, 3024), width: 4032, height: 3024 },
  GIF: { bytes: join('GIF89a', little(320, 2), little(200, 2), [0, 0, 0]), width: 320, height: 200 },
  'WebP with more': {
    bytes: webp('VP8X', [0, 0, 0, 0, ...little(15_999, 3), ...little(11_999, 3)]),
    width: 16_000,
    height: 12_000,
  },
  'WebP with loss': {
    bytes: webp('VP8 ', [0, 0, 0, 0x9d, 0x01, 0x2a, ...little(800, 2), ...little(600, 2)]),
    width: 800,
    height: 600,
  },
  'WebP without loss': { bytes: webp('VP8L', lossless(1234, 567)), width: 1234, height: 567 },
  'BMP from top to bottom': {
    bytes: join('BM', Buffer.alloc(12), little(40, 4), little(100, 4), little(2 ** 32 - 50, 4)),
    width: 100,
    height: 50,
  },
  AVIF: { bytes: heif('avif'), width: 4000, height: 3000 },
  HEIC: { bytes: heif('heic'), width: 4000, height: 3000 },
} as const satisfies { readonly [form: string]: { bytes: Buffer; width: number; height: number } };
