import { describe, expect, it } from 'vitest';
import { anchorsFor } from '../../../src/vision/anchors.ts';
import {
  decode,
  mergeOverlapping,
  overlap,
  type Proposals,
  placeInFrame,
} from '../../../src/vision/decode.ts';
import type { Box, Face, Point } from '../../../src/vision/frame.ts';

const NOWHERE: Point = { x: 0, y: 0 };

const face = (box: Box, score: number, eye: Point = NOWHERE): Face => ({
  box,
  score,
  landmarks: {
    rightEye: eye,
    leftEye: NOWHERE,
    nose: NOWHERE,
    mouth: NOWHERE,
    rightEar: NOWHERE,
    leftEar: NOWHERE,
  },
});

/** Proposals in which only one anchor has a likely face, with the given numbers. */
function proposalsWith(index: number, logit: number, numbers: readonly number[]): Proposals {
  const count = anchorsFor(256).length;
  const logits = new Float32Array(count).fill(-100);
  const boxes = new Float32Array(count * 16);
  logits[index] = logit;
  boxes.set(numbers, index * 16);
  return { side: 256, logits, boxes };
}

describe('anchors', () => {
  it('are two for each cell of 16 pixels, then six for each cell of 32', () => {
    const anchors = anchorsFor(256);
    expect(anchors).toHaveLength(16 * 16 * 2 + 8 * 8 * 6);
    expect(anchors.slice(0, 3)).toEqual([
      { x: 8, y: 8 },
      { x: 8, y: 8 },
      { x: 24, y: 8 },
    ]);
    expect(anchors[32]).toEqual({ x: 8, y: 24 });
    expect(anchors[512]).toEqual({ x: 16, y: 16 });
    expect(anchors.at(-1)).toEqual({ x: 240, y: 240 });
  });

  it('are as many as the network has proposals for a smaller picture', () => {
    expect(anchorsFor(128)).toHaveLength(8 * 8 * 2 + 4 * 4 * 6);
  });
});

describe('decode', () => {
  // Anchor 34: fine grid, second row, second cell, its first box; its centre is (24, 24).
  const numbers = [4, -6, 40, 50, -10, -8, 12, -9, 1, 2, 3, 14, -20, 0, 21, 5];

  it('adds every offset to its anchor', () => {
    const [found] = decode(proposalsWith(34, 0, numbers), 0.5);
    expect(found?.box).toEqual({ x: 24 + 4 - 20, y: 24 - 6 - 25, width: 40, height: 50 });
    expect(found?.score).toBe(0.5);
    expect(found?.landmarks).toEqual({
      rightEye: { x: 14, y: 16 },
      leftEye: { x: 36, y: 15 },
      nose: { x: 25, y: 26 },
      mouth: { x: 27, y: 38 },
      rightEar: { x: 4, y: 24 },
      leftEar: { x: 45, y: 29 },
    });
  });

  it('converts logits to scores: log 3 becomes 0.75', () => {
    const [found] = decode(proposalsWith(34, Math.log(3), numbers), 0.5);
    expect(found?.score).toBeCloseTo(0.75, 6);
  });

  it('leaves out proposals below the least score', () => {
    expect(decode(proposalsWith(34, -0.01, numbers), 0.5)).toEqual([]);
    expect(decode(proposalsWith(34, 2, numbers), 0.9)).toEqual([]);
  });
});

describe('overlap', () => {
  it('is the shared area divided by the joint area', () => {
    const box = { x: 0, y: 0, width: 10, height: 10 };
    expect(overlap(box, box)).toBe(1);
    expect(overlap(box, { ...box, x: 5 })).toBeCloseTo(50 / 150, 12);
    expect(overlap(box, { ...box, x: 10 })).toBe(0);
    expect(overlap(box, { ...box, x: 20, y: 20 })).toBe(0);
  });
});

describe('mergeOverlapping', () => {
  it('blends overlapping boxes by score and keeps the best score', () => {
    const a = face({ x: 0, y: 0, width: 10, height: 10 }, 0.9, { x: 3, y: 3 });
    const b = face({ x: 1, y: 0, width: 10, height: 10 }, 0.3, { x: 7, y: 3 });
    const [merged, ...rest] = mergeOverlapping([b, a], 0.3);
    expect(rest).toEqual([]);
    expect(merged?.score).toBe(0.9);
    expect(merged?.box.x).toBeCloseTo(0.25, 12);
    expect(merged?.landmarks.rightEye.x).toBeCloseTo((0.9 * 3 + 0.3 * 7) / 1.2, 12);
  });

  it('keeps faces that do not overlap, best first', () => {
    const a = face({ x: 0, y: 0, width: 10, height: 10 }, 0.6);
    const b = face({ x: 50, y: 0, width: 10, height: 10 }, 0.8);
    expect(mergeOverlapping([a, b], 0.3).map(found => found.box.x)).toEqual([50, 0]);
  });
});

describe('placeInFrame', () => {
  const inNet = face({ x: 96, y: 64, width: 64, height: 64 }, 0.9, { x: 128, y: 128 });

  it('undoes the square around a wide frame', () => {
    const whole = { centre: { x: 320, y: 240 }, side: 640, angle: 0 };
    const placed = placeInFrame(inNet, whole, 256);
    expect(placed.box).toEqual({ x: 240, y: 80, width: 160, height: 160 });
    expect(placed.landmarks.rightEye).toEqual({ x: 320, y: 240 });
  });

  it('rotates points with the square, here by 90°, and keeps the box upright', () => {
    const turned = { centre: { x: 100, y: 100 }, side: 256, angle: Math.PI / 2 };
    const placed = placeInFrame(inNet, turned, 256);
    // The box's centre lies 32 pixels above the square's centre; the rotation brings it to the right of it.
    expect(placed.box.x + 32).toBeCloseTo(132, 9);
    expect(placed.box.y + 32).toBeCloseTo(100, 9);
  });
});
