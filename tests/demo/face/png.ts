import { PNG } from 'pngjs';
import type { Frame } from '../../../src/vision/frame.ts';

export const encodePng = ({ width, height, pixels }: Frame): Buffer => {
  const png = new PNG({ width, height });
  png.data.set(pixels);
  return PNG.sync.write(png);
};
