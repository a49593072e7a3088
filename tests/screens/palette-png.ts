import { crc32, deflateSync } from 'node:zlib';
import { PNG } from 'pngjs';

const SIGNATURE = Buffer.from([137, 80, 78, 71, 13, 10, 26, 10]);
const MOST_COLOURS = 256;

interface Bucket {
  count: number;
  readonly sum: [number, number, number];
}

type Rgb = readonly [number, number, number];

/** Colours that agree in the upper five bits of each part are one. */
const bucketOf = (red: number, green: number, blue: number): number =>
  ((red >> 3) << 10) | ((green >> 3) << 5) | (blue >> 3);

function countColours(data: Buffer): Map<number, Bucket> {
  const buckets = new Map<number, Bucket>();
  for (let i = 0; i < data.length; i += 4) {
    const colour: Rgb = [data[i] ?? 0, data[i + 1] ?? 0, data[i + 2] ?? 0];
    const key = bucketOf(...colour);
    const bucket = buckets.get(key) ?? { count: 0, sum: [0, 0, 0] };
    bucket.count += 1;
    for (const part of [0, 1, 2] as const) bucket.sum[part] += colour[part];
    buckets.set(key, bucket);
  }
  return buckets;
}

const meanOf = ({ sum: [red, green, blue], count }: Bucket): Rgb => [
  Math.round(red / count),
  Math.round(green / count),
  Math.round(blue / count),
];

const distance = (a: Rgb, b: Rgb): number => (a[0] - b[0]) ** 2 + (a[1] - b[1]) ** 2 + (a[2] - b[2]) ** 2;

function nearest(colour: Rgb, palette: readonly Rgb[]): number {
  const distances = palette.map(one => distance(colour, one));
  return distances.indexOf(Math.min(...distances));
}

function chunk(type: string, body: Buffer): Buffer {
  const named = Buffer.concat([Buffer.from(type, 'latin1'), body]);
  const framed = Buffer.alloc(named.length + 8);
  framed.writeUInt32BE(body.length, 0);
  named.copy(framed, 4);
  framed.writeUInt32BE(crc32(named), named.length + 4);
  return framed;
}

function header(width: number, height: number): Buffer {
  const body = Buffer.from([0, 0, 0, 0, 0, 0, 0, 0, 8, 3, 0, 0, 0]);
  body.writeUInt32BE(width, 0);
  body.writeUInt32BE(height, 4);
  return body;
}

/** With a palette of the most frequent colours: a third of the size (PNG specification, colour type 3). */
export function palettePng(screenshot: Buffer): Buffer {
  const { width, height, data } = PNG.sync.read(screenshot);
  const counted = [...countColours(data)].sort(([, a], [, b]) => b.count - a.count);
  const palette = counted.slice(0, MOST_COLOURS).map(([, bucket]) => meanOf(bucket));
  const places = new Map(
    counted.map(([key, bucket], i) => [key, i < MOST_COLOURS ? i : nearest(meanOf(bucket), palette)]),
  );
  const rows = Buffer.alloc((width + 1) * height);
  for (let i = 0; i < width * height; i += 1) {
    const key = bucketOf(data[i * 4] ?? 0, data[i * 4 + 1] ?? 0, data[i * 4 + 2] ?? 0);
    rows[Math.floor(i / width) * (width + 1) + 1 + (i % width)] = places.get(key) ?? 0;
  }
  return Buffer.concat([
    SIGNATURE,
    chunk('IHDR', header(width, height)),
    chunk('PLTE', Buffer.from(palette.flat())),
    chunk('IDAT', deflateSync(rows, { level: 9 })),
    chunk('IEND', Buffer.alloc(0)),
  ]);
}
