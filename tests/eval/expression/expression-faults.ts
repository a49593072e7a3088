import jpeg from 'jpeg-js';

const SIDE = 48;
const PLACES = SIDE * SIDE;

type Fault = (grey: Float32Array) => Float32Array;
type Shade = (value: number, x: number, y: number) => number;

const clamp = (value: number): number => Math.min(1, Math.max(0, value));

const perPixel =
  (shade: Shade): Fault =>
  grey =>
    grey.map((value, i) => clamp(shade(value, i % SIDE, Math.floor(i / SIDE))));

function sample(grey: Float32Array, x: number, y: number): number {
  const at = (column: number, row: number): number => {
    const [inX, inY] = [Math.min(SIDE - 1, Math.max(0, column)), Math.min(SIDE - 1, Math.max(0, row))];
    return grey[inY * SIDE + inX] ?? 0;
  };
  const [left, top] = [Math.floor(x), Math.floor(y)];
  const [dx, dy] = [x - left, y - top];
  const upper = at(left, top) * (1 - dx) + at(left + 1, top) * dx;
  const lower = at(left, top + 1) * (1 - dx) + at(left + 1, top + 1) * dx;
  return upper * (1 - dy) + lower * dy;
}

const tilted = (degrees: number): Fault => {
  const [cos, sin] = [Math.cos((degrees * Math.PI) / 180), Math.sin((degrees * Math.PI) / 180)];
  const middle = (SIDE - 1) / 2;
  return grey =>
    grey.map((_, i) => {
      const [x, y] = [(i % SIDE) - middle, Math.floor(i / SIDE) - middle];
      return sample(grey, middle + cos * x - sin * y, middle + sin * x + cos * y);
    });
};

/** Three passes of a box three wide: close to a Gaussian of √2 pixels. */
const blurred: Fault = grey => {
  const pass = (from: Float32Array, dx: number, dy: number): Float32Array =>
    from.map((value, i) => {
      const [x, y] = [i % SIDE, Math.floor(i / SIDE)];
      return (sample(from, x - dx, y - dy) + value + sample(from, x + dx, y + dy)) / 3;
    });
  let out = grey;
  for (let i = 0; i < 3; i++) out = pass(pass(out, 1, 0), 0, 1);
  return out;
};

/** As if the face had been only this many pixels wide. */
const fromSide = (side: number): Fault => {
  const block = SIDE / side;
  return grey => {
    const mean = (column: number, row: number): number => {
      let sum = 0;
      for (let y = 0; y < block; y++) {
        for (let x = 0; x < block; x++) sum += grey[(row * block + y) * SIDE + column * block + x] ?? 0;
      }
      return sum / block ** 2;
    };
    return grey.map((_, i) => mean(Math.floor((i % SIDE) / block), Math.floor(i / SIDE / block)));
  };
};

const covered = (top: number, bottom: number): Fault =>
  perPixel((value, x, y) => (y >= top && y < bottom && x >= 8 && x < 40 ? 0.25 : value));

const compressed = (quality: number): Fault => {
  return grey => {
    const data = new Uint8Array(PLACES * 4);
    for (const [i, value] of grey.entries()) data.fill(Math.round(value * 255), 4 * i, 4 * i + 3);
    const { data: back } = jpeg.decode(jpeg.encode({ data, width: SIDE, height: SIDE }, quality).data);
    return grey.map((_, i) => (back[4 * i] ?? 0) / 255);
  };
};

/** Faults that a picture of a face may have, one at a time. */
export const FAULTS = {
  'as it is': grey => grey,
  dark: perPixel(value => (value * 0.3) ** 1.2),
  'light from one side': perPixel((value, x) => value * (0.15 + (1.5 * x) / SIDE)),
  blurred,
  'only 16 pixels wide': fromSide(16),
  'tilted 20° left': tilted(20),
  'tilted 20° right': tilted(-20),
  'eyes covered': covered(13, 24),
  'mouth covered': covered(31, 44),
  'JPEG of quality 20': compressed(20),
} as const satisfies Record<string, Fault>;

export type FaultName = keyof typeof FAULTS;
