import type { Frame } from '../vision/frame.ts';
import { abortable } from './abortable.ts';
import { checkSize, PhotoError, scaledFrame } from './photo.ts';

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
    // Sound alone, or a codec that this browser lacks, has no size.
    checkSize({ width: video.videoWidth, height: video.videoHeight });
    // A recording that was never closed does not know its length: then one frame has to do.
    const length = Number.isFinite(video.duration) ? Math.min(LONGEST, video.duration) : 0;
    const frames = length > 0 ? MOST_FRAMES : 1;
    for (let i = 0; i < frames; i += 1) {
      const seeked = once(video, 'seeked', signal);
      video.currentTime = (length * (i + 0.5)) / frames;
      await seeked;
      yield scaledFrame(video, video.videoWidth, video.videoHeight);
    }
  } finally {
    video.removeAttribute('src');
    // Without this it still shows its last frame (HTML, "Best practices for authors using media elements").
    video.load();
    URL.revokeObjectURL(address);
  }
}
