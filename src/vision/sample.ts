import type { Frame } from './frame.ts';
import { fromPatch, type Patch } from './square-patch.ts';

const RGB = 3;

/** One number a pixel, red in the lowest byte: every machine a browser runs on keeps bytes in that order. */
function wordsOf({ pixels }: Frame): Uint32Array {
  const { buffer, byteOffset, length } = pixels.byteOffset % 4 === 0 ? pixels : pixels.slice();
  return new Uint32Array(buffer, byteOffset, length / 4);
}

/** Where the first tap falls in the frame, and the way from one tap to the next one on its right. */
function walkOver(patch: Patch, steps: number): { x: number; y: number; acrossX: number; acrossY: number } {
  const { x, y } = fromPatch(patch, { x: 0.5 / steps, y: 0.5 / steps });
  const step = patch.side / steps;
  return { x, y, acrossX: Math.cos(patch.angle) * step, acrossY: Math.sin(patch.angle) * step };
}

/**
 * Draws a patch of the frame as a small RGB picture, values 0..255; past the frame's edge is black.
 * Every point is the mean of `taps` × `taps` frame pixels spread over its area: one tap alone would alias
 * when the patch is larger than the picture.
 */
export function samplePatch(frame: Frame, patch: Patch, size: number, taps: number): Float32Array {
  const { width, height } = frame;
  const words = wordsOf(frame);
  const { x: left, y: top, acrossX, acrossY } = walkOver(patch, size * taps);
  const share = 1 / (taps * taps);
  const out = new Float32Array(size * size * RGB);
  for (let point = 0; point < size * size; point++) {
    const column = (point % size) * taps;
    const row = Math.floor(point / size) * taps;
    let red = 0;
    let green = 0;
    let blue = 0;
    for (let line = row; line < row + taps; line++) {
      let x = left + column * acrossX - line * acrossY;
      let y = top + column * acrossY + line * acrossX;
      for (let tap = 0; tap < taps; tap++, x += acrossX, y += acrossY) {
        if (x < 0 || y < 0 || x >= width || y >= height) continue;
        const colour = words[(y | 0) * width + (x | 0)]!;
        red += colour & 255;
        green += (colour >> 8) & 255;
        blue += (colour >> 16) & 255;
      }
    }
    out[point * RGB] = red * share;
    out[point * RGB + 1] = green * share;
    out[point * RGB + 2] = blue * share;
  }
  return out;
}
