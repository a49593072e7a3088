import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import type { Camera } from '../../../src/capture/camera.ts';
import type { EngineClient } from '../../../src/capture/engine-client.ts';
import { scanCamera } from '../../../src/capture/scan.ts';
import type { Refused } from '../../../src/capture/scan-result.ts';
import type { EngineAnswer } from '../../../src/engine/wire.ts';
import { oddsFromArray } from '../../../src/mood/odds.ts';
import type { FaceReading, FrameReading, Refusal } from '../../../src/vision/frame.ts';

beforeEach(() => vi.useFakeTimers());
afterEach(() => vi.useRealTimers());

const TIMES = { face: 1, crop: 1, cnn: 1, transfer: 1, wait: 0 };
const happy = { odds: oddsFromArray([0, 0, 0, 1, 0, 0, 0]), quality: { weight: 1 } } as FaceReading;

const refused = (refusal: Refusal): FrameReading => ({ kind: 'refused', refusal, faces: [], stages: TIMES });
const read: FrameReading = { kind: 'read', faces: [happy], stages: TIMES };

/** A scan whose frames are answered after so many milliseconds with these readings. The last answer is repeated. */
function scanWith(...answers: readonly (readonly [milliseconds: number, reading: FrameReading])[]) {
  let asked = 0;
  const engine = {
    async read(): Promise<EngineAnswer> {
      const [milliseconds, reading] = answers[Math.min(asked, answers.length - 1)] ?? [0, read];
      asked += 1;
      vi.advanceTimersByTime(milliseconds);
      return { backend: 'wasm', askBelow: 0.5, reading, stages: TIMES };
    },
  } as unknown as EngineClient;
  const frame = () => ({ width: 1, height: 1, pixels: new Uint8ClampedArray(4) });
  const camera = { frame: async () => frame() } as unknown as Camera;
  return scanCamera(camera, { engine, signal: new AbortController().signal, neutral: null });
}

it('is not ended by a frame from before the camera had settled, however long the engine took to start', async () => {
  const result = await scanWith([5_000, refused('too-dark')], [50, read]);
  expect(result.reading.odds.happy).toBe(1);
});

it('ends with the refusal of the last frame, once the camera has had time to settle', async () => {
  const scan = scanWith([300, refused('too-dark')], [300, refused('no-face')]);
  await expect(scan).rejects.toMatchObject({ refusal: 'no-face' } satisfies Partial<Refused>);
});
