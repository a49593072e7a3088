import type { Frame } from '../vision/types.ts';
import { abortable } from './abortable.ts';
import { frameOf } from './camera.ts';
import { PhotoError } from './photo.ts';

const MOST_FRAMES = 8;
/** A clip is a few seconds of a face; of a long film only the beginning is looked at. */
const LONGEST = 10;

const once = (
  video: HTMLVideoElement,
  event: 'loadedmetadata' | 'seeked',
  signal: AbortSignal,
): Promise<void> =>
  abortable(signal, (resolve, reject) => {
    video.addEventListener(event, () => resolve(), { once: true });
    video.addEventListener('error', () => reject(new PhotoError('not-a-photo')), { once: true });
  });

/** Evenly spread frames of a short video file. */
export async function* framesOfClip(file: Blob, signal: AbortSignal): AsyncGenerator<Frame> {
  const video = document.createElement('video');
  video.muted = true;
  const address = URL.createObjectURL(file);
  try {
    const loaded = once(video, 'loadedmetadata', signal);
    video.src = address;
    await loaded;
    const length = Math.min(LONGEST, Number.isFinite(video.duration) ? video.duration : 0);
    for (let i = 0; i < MOST_FRAMES; i += 1) {
      const seeked = once(video, 'seeked', signal);
      video.currentTime = (length * (i + 0.5)) / MOST_FRAMES;
      await seeked;
      yield frameOf(video, video.videoWidth, video.videoHeight);
    }
  } finally {
    video.removeAttribute('src');
    URL.revokeObjectURL(address);
  }
}
