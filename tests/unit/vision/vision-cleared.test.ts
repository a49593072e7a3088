import { beforeAll, expect, it } from 'vitest';
import type { Face, FrameReading, Vision } from '../../../src/vision/frame.ts';
import { loadVision } from '../../../src/vision/frame-reader.ts';
import { retouch } from '../../../src/vision/retouch.ts';
import { drawFace } from '../../demo/face/draw-face.ts';
import { madeDuring } from '../../support/fakes/made-arrays.ts';
import { useBackend } from '../../support/fakes/node-vision.ts';
import { tinyModelFiles } from '../../support/fakes/tiny-expression.ts';

/**
 * The lengths of the two networks' outputs: the proposals for 128 and 96 pixels, and seven logits for each view. On WASM
 * everything else that they compute lies in WASM memory, which we cannot overwrite.
 */
const OUTPUTS = [3808, 2142, 7, 14];
/** The lengths of the face finder's input, and of the expression model's for one view and for two. */
const INPUTS = [128 * 128 * 3, 48 * 48, 2 * 48 * 48];

let vision: Vision;
beforeAll(async () => {
  await useBackend('wasm');
  vision = await loadVision(tinyModelFiles());
  await vision.warmUp();
  return () => vision.dispose();
});

const owned = (made: readonly (Float32Array | Float64Array)[]) =>
  made.filter(({ byteLength, buffer }) => byteLength === buffer.byteLength);
const notWiped = (made: readonly (Float32Array | Float64Array)[]): number[] =>
  owned(made)
    .filter(numbers => numbers.some(value => value !== 0))
    .map(({ length }) => length)
    .filter(length => !OUTPUTS.includes(length));

const frame = drawFace({ expression: 'happy', width: 640, height: 480 });
/** The same face, so dark that it is refused. */
const dark = { ...frame, pixels: frame.pixels.map((value, i) => (i % 4 === 3 ? value : value / 12)) };

async function faceOf(): Promise<Face> {
  const { faces } = await vision.read(frame);
  const [first] = faces as readonly { readonly face: Face }[];
  if (!first) throw new Error('The drawn face was not found.');
  return first.face;
}

it('clears all pictures of a face that was read', async () => {
  let reading: FrameReading | undefined;
  const made = await madeDuring(async () => {
    reading = await vision.read(frame);
  });
  expect(reading?.kind).toBe('read');
  expect(owned(made).map(({ length }) => length)).toEqual(expect.arrayContaining(INPUTS));
  expect(notWiped(made)).toEqual([]);
});

it('clears those of a face that is followed, in the plain and in the mirrored view', async () => {
  const face = await faceOf();
  const made = await madeDuring(async () => {
    for (let frames = 0; frames < 2; frames += 1)
      expect((await vision.read(frame, undefined, face)).kind).toBe('read');
  });
  expect(notWiped(made)).toEqual([]);
});

it('clears those of a face that was refused', async () => {
  let reading: FrameReading | undefined;
  const made = await madeDuring(async () => {
    reading = await vision.read(dark);
  });
  expect(reading).toMatchObject({ kind: 'refused', faces: [{ score: expect.any(Number) }] });
  expect(notWiped(made)).toEqual([]);
});

it('clears the copies made while a soft face is brought into the trained range', async () => {
  const soft = Float32Array.from({ length: 48 * 48 }, (_, i) => 0.1 + 0.05 * Math.sin(i / 400));
  let retouched: Float32Array | undefined;
  const made = await madeDuring(async () => {
    retouched = retouch(soft);
  });
  expect(made.length).toBeGreaterThan(3);
  expect(made.filter(one => one !== retouched && one.some(value => value !== 0))).toEqual([]);
});

it('clears the input when a network fails', async () => {
  const broken = await loadVision(tinyModelFiles());
  broken.dispose();
  const made = await madeDuring(() => expect(broken.read(frame)).rejects.toThrow());
  expect(owned(made).map(({ length }) => length)).toContain(INPUTS[0]);
  expect(notWiped(made)).toEqual([]);
});
