import { EMOTIONS } from '../../../src/mood/emotions.ts';
import type { Frame } from '../../../src/vision/frame.ts';
import { drawFace } from '../../demo/face/draw-face.ts';

const STEPS = [0, 1];

export const FRAME_COUNT = EMOTIONS.length * STEPS.length;

/** Two of each emotion; the face moves a little from frame to frame, as in a film. */
export function drawFrames(): Frame[] {
  return EMOTIONS.flatMap(emotion => STEPS.map(step => ({ emotion, step }))).map(({ emotion, step }, i) =>
    drawFace({
      expression: emotion,
      centre: { x: 320 + 4 * Math.sin(i), y: 233 + 2 * step },
      roll: 0.03 * Math.sin(i),
    }),
  );
}
