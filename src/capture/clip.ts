import type { Frame } from '../vision/frame.ts';
import { abortable } from './abortable.ts';
import { checkSize, PhotoError, scaledFrame } from './photo.ts';

const MOST_FRAMES = 8;
/** Seconds. A clip shows a face for a few seconds; of a longer video only the beginning is read. */
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

/** Up to eight frames of a video file, evenly spread over its first ten seconds. */
export async function* framesOfClip(file: Blob, signal: AbortSignal): AsyncGenerator<Frame> {
  const video = document.createElement('video');
  video.muted = true;
  const address = URL.createObjectURL(file);
  try {
    const loaded = once(video, 'loadedmetadata', signal);
    video.src = address;
    await loaded;
    // A file with sound alone, or with a codec that this browser lacks, has no size.
    checkSize({ width: video.videoWidth, height: video.videoHeight });
    // A recording that was not ended properly has no known length: then only its first frame is read.
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
    // Without this the element keeps its last frame (HTML, "Best practices for authors using media elements").
    video.load();
    URL.revokeObjectURL(address);
  }
}
