import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { memory } from '@tensorflow/tfjs-core';
import { beforeAll, describe, expect, it } from 'vitest';
import { rankEmotions } from '../../../src/mood/odds.ts';
import { overlap } from '../../../src/vision/decode.ts';
import type { Box, Face, Frame, FrameReading, Vision } from '../../../src/vision/frame.ts';
import { loadVision } from '../../../src/vision/frame-reader.ts';
import type { FrameSquare } from '../../../src/vision/frame-square.ts';
import { sampleSquare } from '../../../src/vision/sample.ts';
import { decodeImage, readModelFile, useBackend } from '../../support/fakes/node-vision.ts';
import { tinyModelFiles } from '../../support/fakes/tiny-expression.ts';

const FACES = fileURLToPath(new URL('../../../../shared/faces/', import.meta.url));
const haveFaces = existsSync(FACES);
if (!haveFaces) console.info('The test pictures in ../shared/faces are not here: their tests are skipped.');

/** The faces' boxes, set by hand to the nearest ten pixels: from brow to chin and from cheek to cheek. */
const KNOWN: Readonly<Record<string, readonly Box[]>> = {
  'astronaut-smile.jpg': [{ x: 180, y: 80, width: 90, height: 100 }],
  'portrait-smile-1.jpg': [{ x: 210, y: 90, width: 140, height: 140 }],
  'portrait-smile-2.jpg': [{ x: 120, y: 80, width: 80, height: 80 }],
  'two-faces.jpg': [
    { x: 370, y: 130, width: 60, height: 60 },
    { x: 240, y: 140, width: 60, height: 60 },
  ],
};

const plainFrame = (value: number): Frame => ({
  width: 640,
  height: 480,
  pixels: new Uint8ClampedArray(640 * 480 * 4).fill(value),
});

/** A frame that shows one square of the given frame. */
function viewOf(frame: Frame, square: FrameSquare): Frame {
  const colours = sampleSquare(frame, square, 480, 1);
  const pixels = new Uint8ClampedArray(480 * 480 * 4).fill(255);
  for (let i = 0; i < 480 * 480; i++) pixels.set(colours.subarray(3 * i, 3 * i + 3), 4 * i);
  return { width: 480, height: 480, pixels };
}

const facesOf = (reading: FrameReading): readonly Face[] =>
  reading.kind === 'read' ? reading.faces.map(({ face }) => face) : reading.faces;

let vision: Vision;

beforeAll(async () => {
  await useBackend('wasm');
  vision = await loadVision(tinyModelFiles());
  return () => vision.dispose();
});

describe('frames without a face', () => {
  it('recognises a covered camera', async () => {
    expect(await vision.read(plainFrame(0))).toMatchObject({ kind: 'refused', refusal: 'covered' });
  });

  it.each([
    [15, 'too-dark'],
    [253, 'blown-out'],
  ] as const)('refuses a frame of brightness %i as %s', async (value, refusal) => {
    const frame = plainFrame(value);
    for (let i = 0; i < frame.pixels.length; i += 4 * 640 * 2) frame.pixels.fill(60, i, i + 4 * 40);
    expect(await vision.read(frame)).toMatchObject({ kind: 'refused', refusal });
  });

  it('recognises an empty room', async () => {
    expect(await vision.read(plainFrame(128))).toMatchObject({ kind: 'refused', refusal: 'no-face' });
  });
});

describe.skipIf(!haveFaces)('pictures', () => {
  it.each(Object.entries(KNOWN))('finds the faces of %s where they are', async (name, boxes) => {
    const faces = facesOf(await vision.read(await decodeImage(FACES + name)));
    expect(faces).toHaveLength(boxes.length);
    for (const box of boxes) {
      expect(Math.max(...faces.map(face => overlap(face.box, box)))).toBeGreaterThan(0.6);
    }
  });

  it.each(['cat-no-face.jpg', 'brick-no-face.jpg'])('finds no face in %s', async name => {
    const reading = await vision.read(await decodeImage(FACES + name));
    expect(reading).toMatchObject({ kind: 'refused', refusal: 'no-face' });
  });

  it('does not take a cat for a person, at any size and angle', async () => {
    const cat = await decodeImage(`${FACES}cat-no-face.jpg`);
    for (const side of [240, 300, 400]) {
      for (const angle of [-0.3, 0, 0.3]) {
        const reading = await vision.read(viewOf(cat, { centre: { x: 250, y: 150 }, side, angle }));
        expect(reading.kind).toBe('refused');
      }
    }
  });

  it('refuses a face that the edge of the frame cuts off', async () => {
    const reading = await vision.read(await decodeImage(`${FACES}partial-face.jpg`));
    expect(reading).toMatchObject({ kind: 'refused', refusal: 'cut-off' });
  });

  it('follows the face of the frame before', async () => {
    const frame = await decodeImage(`${FACES}portrait-smile-1.jpg`);
    const [first] = facesOf(await vision.read(frame));
    const [again] = facesOf(await vision.read(frame, undefined, first));
    expect(first && again && overlap(first.box, again.box)).toBeGreaterThan(0.8);
  });

  it('searches the whole frame when the previous face is no longer there', async () => {
    const frame = await decodeImage(`${FACES}portrait-smile-1.jpg`);
    const [face] = facesOf(await vision.read(frame));
    if (!face) throw new Error('this portrait has a face');
    const lost: Face = { ...face, box: { ...face.box, x: 380, y: 500 } };
    expect(facesOf(await vision.read(frame, undefined, lost))).toHaveLength(1);
  });

  it('stops when its signal is aborted', async () => {
    const frame = await decodeImage(`${FACES}portrait-smile-1.jpg`);
    await expect(vision.read(frame, AbortSignal.abort())).rejects.toThrow('aborted');
  });

  it('disposes of all tensors over 60 readings', async () => {
    const frame = await decodeImage(`${FACES}portrait-smile-1.jpg`);
    const [face] = facesOf(await vision.read(frame));
    const before = memory().numTensors;
    for (let i = 0; i < 60; i++) await vision.read(frame, undefined, i % 2 ? face : undefined);
    expect(memory().numTensors).toBe(before);
  });
});

describe.skipIf(!haveFaces)('pictures read by the shipped model', () => {
  it.each(['astronaut-smile.jpg', 'portrait-smile-1.jpg'])('reads %s as happy', async name => {
    const shipped = await loadVision(readModelFile);
    const reading = await shipped.read(await decodeImage(FACES + name));
    shipped.dispose();
    const [largest] = reading.kind === 'read' ? reading.faces : [];
    expect(largest && rankEmotions(largest.odds)[0].emotion).toBe('happy');
  });
});
