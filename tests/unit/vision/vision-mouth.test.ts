import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { beforeAll, describe, expect, it } from 'vitest';
import type { Face, Frame, FrameReading, Vision } from '../../../src/vision/frame.ts';
import { loadVision } from '../../../src/vision/frame-reader.ts';
import { hiddenMouth, mouthFeatures } from '../../../src/vision/mouth.ts';
import { MOUTH_WEIGHTS } from '../../../src/vision/mouth-weights.ts';
import { decodeImage, useBackend } from '../../support/fakes/node-vision.ts';
import { tinyModelFiles } from '../../support/fakes/tiny-expression.ts';

const FACES = fileURLToPath(new URL('../../../../shared/faces/', import.meta.url));
const haveFaces = existsSync(FACES);
if (!haveFaces) console.info('The test pictures in ../shared/faces are not here: their tests are skipped.');

const FACE: Face = {
  box: { x: 20, y: 20, width: 60, height: 60 },
  score: 1,
  landmarks: {
    rightEye: { x: 38, y: 40 },
    leftEye: { x: 62, y: 40 },
    nose: { x: 50, y: 52 },
    mouth: { x: 50, y: 66 },
    rightEar: { x: 24, y: 44 },
    leftEar: { x: 76, y: 44 },
  },
};

const frameOf = (value: (x: number, y: number) => number): Frame => ({
  width: 100,
  height: 100,
  pixels: Uint8ClampedArray.from({ length: 100 * 100 * 4 }, (_, i) =>
    value((i >> 2) % 100, Math.floor((i >> 2) / 100)),
  ),
});

describe('mouthFeatures', () => {
  it('are as many as there are weights without the constant', () => {
    expect(
      mouthFeatures(
        frameOf(() => 100),
        FACE,
      ),
    ).toHaveLength(MOUTH_WEIGHTS.length - 1);
  });

  it('show a horizontal line as changes downwards, in the cells that it crosses', () => {
    const features = mouthFeatures(
      frameOf((_, y) => (y === 66 ? 40 : 160)),
      FACE,
    );
    // Three numbers for each cell, four cells in each row; the line crosses the third row.
    const down = (row: number): number => features[(row * 4 + 1) * 3 + 2] ?? 0;
    const across = features[(2 * 4 + 1) * 3 + 1] ?? Number.NaN;
    expect(down(2)).toBeGreaterThan(5 * down(0));
    expect(across).toBeCloseTo(0, 5);
  });
});

describe('hiddenMouth', () => {
  it('is a half when the weighted sum is 0, and rises with it', () => {
    expect(hiddenMouth([1, 2], [0, 2, -1])).toBe(0.5);
    expect(hiddenMouth([1, 2], [Math.log(3), 2, -1])).toBeCloseTo(0.75, 12);
  });
});

/** Paints one colour over the mouth, from the nose down. */
function coverMouth({ width, height, pixels }: Frame, { box, landmarks }: Face, tone: number[]): void {
  const inside = (value: number, low: number, high: number): boolean => value >= low && value < high;
  for (let i = 0; i < width * height; i++) {
    const [x, y] = [i % width, Math.floor(i / width)];
    if (!inside(x, box.x + box.width * 0.12, box.x + box.width * 0.88)) continue;
    if (inside(y, landmarks.nose.y, box.y + box.height * 1.15)) pixels.set(tone, i * 4);
  }
}

const TONES = { 'a white mask': [230, 235, 240], 'a blue mask': [110, 160, 200], 'a hand': [190, 140, 115] };

describe.skipIf(!haveFaces)('a portrait', () => {
  let vision: Vision;
  beforeAll(async () => {
    await useBackend('wasm');
    vision = await loadVision(tinyModelFiles());
    return () => vision.dispose();
  });

  const largest = (reading: FrameReading): Face | undefined =>
    reading.kind === 'read' ? reading.faces[0]?.face : reading.faces[0];

  it.each(['astronaut-smile', 'portrait-smile-1', 'portrait-smile-2'])(
    'the mouth of %s is not hidden',
    async name => {
      const reading = await vision.read(await decodeImage(`${FACES}${name}.jpg`));
      expect(reading.kind).toBe('read');
    },
  );

  it.each(Object.entries(TONES))('is refused behind %s', async (_, tone) => {
    const frame = await decodeImage(`${FACES}portrait-smile-1.jpg`);
    const face = largest(await vision.read(frame));
    if (!face) throw new Error('this portrait has a face');
    coverMouth(frame, face, tone);
    expect(await vision.read(frame)).toMatchObject({ kind: 'refused', refusal: 'mouth-hidden' });
  });
});
