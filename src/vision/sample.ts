import { fromPatch, type Patch } from './patch.ts';
import type { Frame } from './types.ts';

const RGBA = 4;
const RGB = 3;

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
  const { width, height, pixels } = frame;
  const walk = walkOver(patch, size * taps);
  const out = new Float32Array(size * size * RGB);
  for (let row = 0; row < size * taps; row++) {
    let to = Math.floor(row / taps) * size * RGB;
    let x = walk.x - row * walk.acrossY;
    let y = walk.y + row * walk.acrossX;
    for (let column = 0; column < size; column++, to += RGB) {
      for (let tap = 0; tap < taps; tap++, x += walk.acrossX, y += walk.acrossY) {
        if (x < 0 || y < 0 || x >= width || y >= height) continue;
        const from = ((y | 0) * width + (x | 0)) * RGBA;
        out[to]! += pixels[from]!;
        out[to + 1]! += pixels[from + 1]!;
        out[to + 2]! += pixels[from + 2]!;
      }
    }
  }
  return scale(out, 1 / (taps * taps));
}

function scale(values: Float32Array, by: number): Float32Array {
  for (let i = 0; i < values.length; i++) values[i]! *= by;
  return values;
}
