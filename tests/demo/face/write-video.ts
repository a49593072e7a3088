import { writeFile } from 'node:fs/promises';
import jpeg from 'jpeg-js';
import type { Emotion } from '../../../src/mood/emotions.ts';
import type { Frame } from '../../../src/vision/frame.ts';
import { drawFace, type FaceDrawing } from './draw-face.ts';
import { EXPRESSIONS, type Expression } from './drawn-expression.ts';
import { drawnOnce } from './drawn-once.ts';

const QUALITY = 90;
/** Chromium plays MJPEG files at 30 frames a second, and repeats them. */
const FRAMES_PER_SECOND = 30;
const SECONDS = 2;
/** The poses of one sway; each is shown for a few frames, as by a webcam in dim light. */
const POSES = 10;
const BLINKING_POSE = 7;
const WALL = { width: 640, height: 480, grey: 170 } as const;

export const encodeJpeg = ({ width, height, pixels }: Frame): Buffer =>
  Buffer.from(jpeg.encode({ width, height, data: pixels }, QUALITY).data);

/** An MJPEG file is JPEG pictures one after another. */
function film(frames: readonly Frame[], seconds = SECONDS): Buffer {
  const holdFor = Math.max(1, Math.round((seconds * FRAMES_PER_SECOND) / frames.length));
  return Buffer.concat(frames.map(encodeJpeg).flatMap(picture => Array<Buffer>(holdFor).fill(picture)));
}

/** A person who tries to sit still: a slow sway, a breath, one blink. */
const poseAt = (expression: Expression, step: number): FaceDrawing => {
  const phase = (2 * Math.PI * step) / POSES;
  return {
    expression: { ...expression, eyeOpenness: step === BLINKING_POSE ? 0.05 : expression.eyeOpenness },
    centre: { x: 320 + 3 * Math.sin(phase), y: 233 + Math.cos(phase) },
    roll: 0.012 * Math.sin(phase),
    yaw: 0.04 * Math.sin(phase + 0.6),
  };
};

const facesOf = (preset: Emotion | Expression, drawing: Omit<FaceDrawing, 'expression'> = {}): Frame[] => {
  const expression = typeof preset === 'string' ? EXPRESSIONS[preset] : preset;
  return Array.from({ length: POSES }, (_, step) => drawFace({ ...poseAt(expression, step), ...drawing }));
};

/** Writes a video of about two seconds for `--use-file-for-fake-video-capture`. */
export const writeFaceVideo = (
  path: string,
  preset: Emotion | Expression,
  drawing: Omit<FaceDrawing, 'expression'> = {},
): Promise<void> => drawnOnce(path, ['face', preset, drawing], () => film(facesOf(preset, drawing)));

/** Writes a video of one second without a face, then five seconds with one: a scan of it always takes a while. */
export const writeArrivalVideo = (path: string, preset: Emotion): Promise<void> =>
  drawnOnce(path, ['arrival', preset], () => {
    const wall = { ...WALL, pixels: new Uint8ClampedArray(4 * WALL.width * WALL.height).fill(WALL.grey) };
    return film([wall, wall, ...facesOf(preset)], 6);
  });

/** Writes a video of one picture: a photo, an empty room, a covered lens, two people. */
export const writeStillVideo = (path: string, frame: Frame): Promise<void> => writeFile(path, film([frame]));
