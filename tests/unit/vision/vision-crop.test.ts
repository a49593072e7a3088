import { describe, expect, it } from 'vitest';
import { anchorOf, CROP_SIDE, cropFace, cropSquare, FER_GEOMETRY } from '../../../src/vision/crop.ts';
import type { Face, Frame, Point } from '../../../src/vision/frame.ts';
import { type FrameSquare, frameToSquare, squareToFrame } from '../../../src/vision/frame-square.ts';

type Paint = (x: number, y: number) => readonly [number, number, number];

function paint(width: number, height: number, colour: Paint): Frame {
  const pixels = new Uint8ClampedArray(width * height * 4).fill(255);
  for (let i = 0; i < width * height; i++) pixels.set(colour(i % width, Math.floor(i / width)), i * 4);
  return { width, height, pixels };
}

const grey = (value: number): readonly [number, number, number] => [value, value, value];
const at = (pixels: Float32Array, column: number, row: number): number => pixels[row * CROP_SIDE + column]!;

describe('a square', () => {
  it('maps a point into the frame and back, rotated and scaled', () => {
    const square: FrameSquare = { centre: { x: 120, y: 80 }, side: 60, angle: 0.4 };
    const back = frameToSquare(square, squareToFrame(square, { x: 0.2, y: 0.9 }));
    expect(back.x).toBeCloseTo(0.2, 12);
    expect(back.y).toBeCloseTo(0.9, 12);
  });
});

describe('cropFace', () => {
  const whole = (side: number): FrameSquare => ({ centre: { x: side / 2, y: side / 2 }, side, angle: 0 });

  it('leaves a 48×48 picture unchanged', () => {
    const frame = paint(48, 48, (x, y) => grey((x * 5 + y * 3) % 256));
    const { pixels } = cropFace(frame, whole(48));
    for (const [x, y] of [
      [0, 0],
      [47, 47],
      [13, 30],
    ] as const) {
      expect(at(pixels, x, y)).toBeCloseTo(((x * 5 + y * 3) % 256) / 255, 5);
    }
  });

  it('converts colours to luma', () => {
    const { pixels } = cropFace(
      paint(48, 48, () => [200, 100, 50]),
      whole(48),
    );
    expect(at(pixels, 20, 20)).toBeCloseTo((0.299 * 200 + 0.587 * 100 + 0.114 * 50) / 255, 5);
  });

  it('averages areas: a fine chequerboard, of which a single sample is 0 or 1, becomes grey', () => {
    const frame = paint(240, 240, (x, y) => grey((x + y) % 2 === 0 ? 255 : 0));
    const { pixels } = cropFace(frame, whole(240));
    for (const value of pixels) expect(Math.abs(value - 0.5)).toBeLessThan(0.15);
  });

  it('averages a whole number of pixels exactly', () => {
    const frame = paint(96, 96, x => grey(x % 2 === 0 ? 100 : 200));
    expect(at(cropFace(frame, whole(96)).pixels, 10, 10)).toBeCloseTo(150 / 255, 5);
  });

  it('is black outside the frame', () => {
    const frame = paint(48, 48, () => grey(255));
    const { pixels } = cropFace(frame, { centre: { x: 0, y: 24 }, side: 48, angle: 0 });
    expect(at(pixels, 10, 24)).toBe(0);
    expect(at(pixels, 40, 24)).toBeCloseTo(1, 6);
  });

  it('undoes the rotation of the square: a line along it becomes a row of the crop', () => {
    const angle = (20 * Math.PI) / 180;
    const square: FrameSquare = { centre: { x: 160, y: 120 }, side: 96, angle };
    const frame = paint(320, 240, (x, y) => {
      const inside = frameToSquare(square, { x: x + 0.5, y: y + 0.5 });
      return grey(inside.y < 0.5 ? 200 : 40);
    });
    const { pixels } = cropFace(frame, square);
    for (let column = 0; column < CROP_SIDE; column++) {
      expect(at(pixels, column, 20)).toBeCloseTo(200 / 255, 2);
      expect(at(pixels, column, 28)).toBeCloseTo(40 / 255, 2);
    }
  });
});

describe('cropPatch', () => {
  const turnedBy = (angle: number): Face => {
    const point = (x: number, y: number): Point => ({
      x: 300 + Math.cos(angle) * x - Math.sin(angle) * y,
      y: 200 + Math.sin(angle) * x + Math.cos(angle) * y,
    });
    return {
      box: { x: 250, y: 150, width: 100, height: 100 },
      score: 1,
      landmarks: {
        rightEye: point(-20, -20),
        leftEye: point(20, -20),
        nose: point(0, 5),
        mouth: point(0, 25),
        rightEar: point(-45, -10),
        leftEar: point(45, -10),
      },
    };
  };

  it('gives the box the size that it has in FER2013', () => {
    expect(100 / cropSquare(turnedBy(0)).side).toBeCloseTo(FER_GEOMETRY.boxSide, 12);
  });

  it('anchors the face two thirds from the middle of the box to the eyes', () => {
    expect(anchorOf(turnedBy(0)).x).toBeCloseTo(300, 9);
    expect(anchorOf(turnedBy(0)).y).toBeCloseTo(200 - (2 / 3) * 20, 9);
  });

  it('rotates with the eyes and keeps the anchor at its place in FER2013', () => {
    for (const angle of [-0.35, 0, 0.35]) {
      const face = turnedBy(angle);
      const square = cropSquare(face);
      const anchor = frameToSquare(square, anchorOf(face));
      expect(square.angle).toBeCloseTo(angle, 12);
      expect(anchor.x).toBeCloseTo(FER_GEOMETRY.anchorX, 12);
      expect(anchor.y).toBeCloseTo(FER_GEOMETRY.anchorY, 12);
    }
  });
});
