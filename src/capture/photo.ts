import type { Frame } from '../vision/frame.ts';
import { frameOf } from './camera.ts';
import { type PictureSize, sizeOfPicture } from './picture-size.ts';

/** More pixels than the face finder uses (its input is 256 px). Larger photos are scaled down to save memory. */
const LONGEST_SIDE = 1280;
const LARGEST_FILE = 50 * 1024 * 1024;
/** As many as the largest phone cameras take. Each takes four bytes while the picture is decoded. */
const MOST_PIXELS = 120_000_000;

export type PhotoTrouble = 'not-a-photo' | 'too-large';

export class PhotoError extends Error {
  constructor(readonly trouble: PhotoTrouble) {
    super(trouble);
  }
}

export async function frameOfPhoto(file: Blob): Promise<Frame> {
  if (file.size > LARGEST_FILE) throw new PhotoError('too-large');
  checkSize((await sizeOfPicture(file)) ?? { width: 0, height: 0 });
  const bitmap = await decode(file);
  try {
    return scaledFrame(bitmap, bitmap.width, bitmap.height);
  } finally {
    bitmap.close();
  }
}

export function checkSize({ width, height }: PictureSize): void {
  if (width * height === 0) throw new PhotoError('not-a-photo');
  if (width * height > MOST_PIXELS) throw new PhotoError('too-large');
}

export function scaledFrame(picture: CanvasImageSource, width: number, height: number): Frame {
  const scale = Math.min(1, LONGEST_SIDE / Math.max(width, height));
  const side = (length: number): number => Math.max(1, Math.round(length * scale));
  return frameOf(picture, side(width), side(height));
}

/** The browser's decoder turns the picture upright, and rejects a file that is no picture. */
function decode(file: Blob): Promise<ImageBitmap> {
  return createImageBitmap(file, { imageOrientation: 'from-image' }).catch(() => {
    throw new PhotoError('not-a-photo');
  });
}
