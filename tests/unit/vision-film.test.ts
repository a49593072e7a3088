import { beforeAll, describe, expect, it } from 'vitest';
import { EMOTIONS } from '../../src/mood/emotions.ts';
import type { Odds } from '../../src/mood/odds.ts';
import type { Face, FrameReading, Vision } from '../../src/vision/types.ts';
import { drawFace } from '../demo/face/draw-face.ts';
import { loadNodeVision } from '../support/node-vision.ts';

const frame = drawFace({ expression: 'happy', yaw: 0.15, roll: 0.05 });

function only(reading: FrameReading): { face: Face; odds: Odds } {
  if (reading.kind !== 'read') throw new Error(`refused: ${reading.refusal}`);
  const [first] = reading.faces;
  if (!first) throw new Error('nobody');
  return first;
}

/** Half the sum of differences. */
const apart = (a: Odds, b: Odds): number =>
  EMOTIONS.reduce((sum, emotion) => sum + Math.abs(a[emotion] - b[emotion]), 0) / 2;

describe('a film', () => {
  let vision: Vision;
  beforeAll(async () => {
    vision = await loadNodeVision();
    return () => vision.dispose();
  });

  it('is read as it is and mirrored in turn, which together say what both views say', async () => {
    const hint = only(await vision.read(frame)).face;
    const looks: Odds[] = [];
    for (let i = 0; i < 3; i++) looks.push(only(await vision.read(frame, undefined, hint)).odds);
    const [plain, mirrored, again] = looks as [Odds, Odds, Odds];
    expect(apart(plain, mirrored)).toBeGreaterThan(0.001);
    expect(apart(plain, again)).toBeLessThan(1e-6);
    const mean = Object.fromEntries(
      EMOTIONS.map(emotion => [emotion, (plain[emotion] + mirrored[emotion]) / 2]),
    ) as Odds;
    const both = only(await vision.read(frame)).odds;
    expect(apart(mean, both)).toBeLessThan(0.05);
  });
});
