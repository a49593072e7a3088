import { beforeAll, describe, expect, it } from 'vitest';
import { EMOTIONS } from '../../../src/mood/emotions.ts';
import type { Odds } from '../../../src/mood/odds.ts';
import { CROP_SIDE, cropSquare } from '../../../src/vision/crop.ts';
import type { Face, FrameReading, Vision } from '../../../src/vision/frame.ts';
import { drawFace } from '../../demo/face/draw-face.ts';
import { loadNodeVision } from '../../support/fakes/node-vision.ts';

const frame = drawFace({ expression: 'happy', yaw: 0.15, roll: 0.05 });

function only(reading: FrameReading): { face: Face; odds: Odds } {
  if (reading.kind !== 'read') throw new Error(`refused: ${reading.refusal}`);
  const [first] = reading.faces;
  if (!first) throw new Error('no face was read');
  return first;
}

/** Half the sum of differences. */
const distance = (a: Odds, b: Odds): number =>
  EMOTIONS.reduce((sum, emotion) => sum + Math.abs(a[emotion] - b[emotion]), 0) / 2;

describe('a face that is followed from frame to frame', () => {
  let vision: Vision;
  beforeAll(async () => {
    vision = await loadNodeVision();
    return () => vision.dispose();
  });

  it('is read alternately as it is and mirrored; the mean agrees with a reading in both views', async () => {
    const previous = only(await vision.read(frame)).face;
    const odds: Odds[] = [];
    for (let i = 0; i < 3; i++) odds.push(only(await vision.read(frame, undefined, previous)).odds);
    const [plain, mirrored, again] = odds as [Odds, Odds, Odds];
    expect(distance(plain, mirrored)).toBeGreaterThan(0.001);
    expect(distance(plain, again)).toBeLessThan(1e-6);
    const mean = Object.fromEntries(
      EMOTIONS.map(emotion => [emotion, (plain[emotion] + mirrored[emotion]) / 2]),
    ) as Odds;
    const both = only(await vision.read(frame)).odds;
    expect(distance(mean, both)).toBeLessThan(0.05);
  });

  it('is found with fewer pixels, and cropped within about half a pixel as in a frame on its own', async () => {
    const shifts: number[] = [];
    for (const [i, emotion] of EMOTIONS.entries()) {
      const roll = 0.2 * Math.sin(i);
      const next = drawFace({ expression: emotion, roll, radius: 70 + 10 * i });
      const alone = only(await vision.read(next)).face;
      const followed = only(await vision.read(next, undefined, alone)).face;
      const [a, b] = [cropSquare(alone), cropSquare(followed)];
      shifts.push((Math.hypot(a.centre.x - b.centre.x, a.centre.y - b.centre.y) / a.side) * CROP_SIDE);
      expect(Math.abs(Math.log(a.side / b.side))).toBeLessThan(0.1);
      expect(Math.abs(a.angle - b.angle)).toBeLessThan(0.1);
    }
    expect(shifts.toSorted((a, b) => a - b)[3]).toBeLessThan(0.6);
    expect(Math.max(...shifts)).toBeLessThan(1.5);
  });
});
