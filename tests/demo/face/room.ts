import type { LightSide } from './light.ts';
import { bell, blend, blob, dim, hash, mix, paint, type Rgb, smooth } from './shade-math.ts';

const WALL = paint('#b9ad9c');
const WALL_DARK = paint('#6f675f');
const DAYLIGHT = paint('#f4f1e8');
const SHELF = paint('#6d4f38');
const LAMP = paint('#ffd79a');
const LEAF = paint('#4f6b45');
const SPINES = ['#8c3b34', '#3f5a73', '#c2a25a', '#4c6a58', '#7a5a7d', '#b0744a'].map(paint);

const box = (x: number, y: number, left: number, top: number, right: number, bottom: number): number => {
  const soft = 0.035;
  const across = smooth(left - soft, left + soft, x) * smooth(right + soft, right - soft, x);
  // Most pixels lie outside, and this is asked for each book.
  if (across === 0) return 0;
  return across * smooth(top - soft, top + soft, y) * smooth(bottom + soft, bottom - soft, y);
};

const books = (under: Rgb, x: number, y: number): Rgb =>
  SPINES.reduce((colour, spine, i) => {
    const left = 0.72 + 0.055 * i;
    return [0.18, 0.48].reduce((shade, top, row) => {
      const height = 0.14 + 0.06 * hash(i, row);
      const bottom = top + 0.22;
      return blend(shade, dim(spine, 0.8), 0.8 * box(x, y, left, bottom - height, left + 0.045, bottom));
    }, colour);
  }, under);

/** The room behind the person, out of focus: a wall, a window, a shelf, a lamp and a plant. `x` and `y` run 0..1. */
const roomAt = (x: number, y: number, side: LightSide): Rgb => {
  const across = side === 'left' ? x : 1 - x;
  const wall = blend(WALL, WALL_DARK, mix(0.1, 0.75, across) * mix(0.8, 1.1, y));
  const window = blend(wall, DAYLIGHT, 0.85 * box(across, y, -0.1, 0.02, 0.2, 0.6));
  const frame = blend(
    window,
    WALL_DARK,
    0.4 * bell(across - 0.09, 0.012) * box(across, y, -0.1, 0, 0.24, 0.62),
  );
  const shelf = blend(
    frame,
    SHELF,
    0.85 * Math.max(box(across, y, 0.7, 0.4, 1.1, 0.425), box(across, y, 0.7, 0.7, 1.1, 0.725)),
  );
  const lamp = blend(books(shelf, across, y), LAMP, 0.75 * blob(across - 0.68, y - 0.14, 0.06, 0.07));
  return blend(
    lamp,
    LEAF,
    0.75 * blob(across - 0.13, y - 0.82, 0.1, 0.16) * (0.7 + 0.3 * Math.sin(across * 60 + y * 25)),
  );
};

const cache = new Map<string, Float32Array>();

/** The whole room, three numbers for each pixel. It is cached, because a video has the same room in every frame. */
export const paintRoom = (width: number, height: number, side: LightSide): Float32Array => {
  const key = `${width}×${height} ${side}`;
  const cached = cache.get(key);
  if (cached) return cached;
  const light = new Float32Array(width * height * 3);
  for (let i = 0; i < width * height; i++) {
    light.set(roomAt((i % width) / width, Math.floor(i / width) / height, side), i * 3);
  }
  cache.set(key, light);
  return light;
};
