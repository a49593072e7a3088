import { PNG } from 'pngjs';

/** A small grey copy of a screenshot: what the tests store of a screen to compare it with. */
export interface SmallPicture {
  readonly width: number;
  readonly height: number;
  /** One byte a pixel, 0 for black. */
  readonly light: Uint8Array;
}

const SHRINK = 4;

const lightAt = (data: Uint8Array, pixel: number): number =>
  0.299 * (data[pixel * 4] ?? 0) + 0.587 * (data[pixel * 4 + 1] ?? 0) + 0.114 * (data[pixel * 4 + 2] ?? 0);

function meanOfBlock({ width, data }: PNG, column: number, row: number): number {
  let sum = 0;
  for (let y = 0; y < SHRINK; y += 1)
    for (let x = 0; x < SHRINK; x += 1)
      sum += lightAt(data, (row * SHRINK + y) * width + column * SHRINK + x);
  return sum / SHRINK ** 2;
}

export function shrink(screenshot: Buffer): SmallPicture {
  const png = PNG.sync.read(screenshot);
  const [width, height] = [Math.floor(png.width / SHRINK), Math.floor(png.height / SHRINK)];
  const light = Uint8Array.from({ length: width * height }, (_, i) =>
    Math.round(meanOfBlock(png, i % width, Math.floor(i / width))),
  );
  return { width, height, light };
}

export function encodeSmall({ width, height, light }: SmallPicture): Buffer {
  const png = new PNG({ width, height });
  light.forEach((value, i) => {
    png.data.set([value, value, value, 255], i * 4);
  });
  return PNG.sync.write(png, { colorType: 0, deflateLevel: 9 });
}

export function decodeSmall(file: Buffer): SmallPicture {
  const { width, height, data } = PNG.sync.read(file);
  return { width, height, light: Uint8Array.from({ length: width * height }, (_, i) => data[i * 4] ?? 0) };
}
