import type { SmallPicture } from './small-picture.ts';

/**
 * Fonts differ from machine to machine, so the layout is compared and not the letters: the picture is divided into
 * cells, each with its mean light and its ink (how much the light changes inside it: words and edges have some, an
 * empty background has none).
 */
export interface Difference {
  /** Over the whole picture, in levels of 255. */
  readonly overall: number;
  /** In the place where it is largest. */
  readonly worst: number;
}

export const ALLOWED: Difference = { overall: 4.5, worst: 26 };
/** A line that wraps differently changes the height by less than this, a missing panel by more. */
const HEIGHT_MAY_DIFFER = 0.08;

/** Small pixels to a cell: about two lines of words. */
const CELL = 10;
const INK_COUNTS = 2;

interface Cells {
  readonly columns: number;
  readonly rows: number;
  readonly values: readonly { readonly light: number; readonly ink: number }[];
}

function cellAt({ width, height, light }: SmallPicture, columns: number, rows: number, index: number) {
  const from = (part: number, parts: number, whole: number): number => Math.floor((part * whole) / parts);
  const [column, row] = [index % columns, Math.floor(index / columns)];
  let [sum, ink, count] = [0, 0, 0];
  for (let y = from(row, rows, height); y < from(row + 1, rows, height); y += 1)
    for (let x = from(column, columns, width); x < from(column + 1, columns, width); x += 1) {
      const here = light[y * width + x] ?? 0;
      sum += here;
      ink += Math.abs(here - (light[y * width + Math.max(0, x - 1)] ?? 0));
      count += 1;
    }
  return { light: sum / count, ink: (INK_COUNTS * ink) / count };
}

function cellsOf(picture: SmallPicture, columns: number, rows: number): Cells {
  const values = Array.from({ length: columns * rows }, (_, i) => cellAt(picture, columns, rows, i));
  return { columns, rows, values };
}

/** The mean with its neighbours, so that a line that has moved a little counts as no difference. */
function around({ columns, rows, values }: Cells, index: number) {
  const [column, row] = [index % columns, Math.floor(index / columns)];
  let [light, ink, count] = [0, 0, 0];
  for (let y = Math.max(0, row - 1); y <= Math.min(rows - 1, row + 1); y += 1)
    for (let x = Math.max(0, column - 1); x <= Math.min(columns - 1, column + 1); x += 1) {
      const value = values[y * columns + x];
      light += value?.light ?? 0;
      ink += value?.ink ?? 0;
      count += 1;
    }
  return { light: light / count, ink: ink / count };
}

export function difference(stored: SmallPicture, now: SmallPicture): Difference {
  const taller = Math.abs(now.height - stored.height) / stored.height;
  if (now.width !== stored.width || taller > HEIGHT_MAY_DIFFER) return { overall: 255, worst: 255 };
  const columns = Math.round(stored.width / CELL);
  const rows = Math.round(stored.height / CELL);
  const [before, after] = [cellsOf(stored, columns, rows), cellsOf(now, columns, rows)];
  const all = before.values.map((_, i) => {
    const [was, is] = [around(before, i), around(after, i)];
    return Math.abs(was.light - is.light) + Math.abs(was.ink - is.ink);
  });
  return { overall: all.reduce((sum, one) => sum + one, 0) / all.length, worst: Math.max(...all) };
}

export const isAlike = ({ overall, worst }: Difference): boolean =>
  overall <= ALLOWED.overall && worst <= ALLOWED.worst;
