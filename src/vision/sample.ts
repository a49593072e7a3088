import type { Frame } from './frame.ts';
import { type FrameSquare, squareToFrame } from './frame-square.ts';

const RGB = 3;

/** One number for each pixel, red in the lowest byte: every machine that runs a browser is little-endian. */
function wordsOf({ pixels }: Frame): Uint32Array {
  const { buffer, byteOffset, length } = pixels.byteOffset % 4 === 0 ? pixels : pixels.slice();
  return new Uint32Array(buffer, byteOffset, length / 4);
}

/** The first sample's place in the frame, and the step from one sample to the next one on its right. */
function sampleSteps(
  square: FrameSquare,
  steps: number,
): { x: number; y: number; acrossX: number; acrossY: number } {
  const { x, y } = squareToFrame(square, { x: 0.5 / steps, y: 0.5 / steps });
  const step = square.side / steps;
  return { x, y, acrossX: Math.cos(square.angle) * step, acrossY: Math.sin(square.angle) * step };
}

/**
 * A square of the frame as a small RGB picture, values 0..255; black outside the frame.
 * Every pixel is the mean of `samples` × `samples` frame pixels spread over its area: a single sample would alias
 * when the square has more pixels than the picture.
 */
export function sampleSquare(frame: Frame, square: FrameSquare, size: number, samples: number): Float32Array {
  const { width, height } = frame;
  const words = wordsOf(frame);
  const { x: left, y: top, acrossX, acrossY } = sampleSteps(square, size * samples);
  const share = 1 / (samples * samples);
  const out = new Float32Array(size * size * RGB);
  for (let point = 0; point < size * size; point++) {
    const column = (point % size) * samples;
    const row = Math.floor(point / size) * samples;
    let red = 0;
    let green = 0;
    let blue = 0;
    for (let line = row; line < row + samples; line++) {
      let x = left + column * acrossX - line * acrossY;
      let y = top + column * acrossY + line * acrossX;
      for (let sample = 0; sample < samples; sample++, x += acrossX, y += acrossY) {
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
