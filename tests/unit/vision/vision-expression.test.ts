import { memory } from '@tensorflow/tfjs-core';
import { beforeAll, describe, expect, it } from 'vitest';
import { EMOTIONS } from '../../../src/mood/emotions.ts';
import {
  type ExpressionModel,
  loadExpressionModel,
  mirrored,
  softmax,
} from '../../../src/vision/expression.ts';
import { useBackend } from '../../support/fakes/node-vision.ts';
import { tinyModelFiles } from '../../support/fakes/tiny-expression.ts';

/** Black except the left half of one row; the tiny model sums the left half of row k for emotion k. */
function rowLit(row: number, value: number): Float32Array {
  return new Float32Array(48 * 48).fill(value, row * 48, row * 48 + 24);
}

describe('softmax', () => {
  it('divides by the temperature first', () => {
    const [a, b] = softmax([2 * Math.log(3), 0], 2);
    expect(a).toBeCloseTo(0.75, 12);
    expect(b).toBeCloseTo(0.25, 12);
  });

  it('works for logits of any size', () => {
    expect(softmax([1000, 0, -1000], 1)).toEqual([1, 0, 0]);
  });
});

describe('mirrored', () => {
  it('reverses every row; done twice, the picture is as before', () => {
    const picture = Float32Array.from({ length: 48 * 48 }, (_, i) => i);
    expect(mirrored(picture)[0]).toBe(47);
    expect(mirrored(picture)[48]).toBe(95);
    expect(mirrored(mirrored(picture))).toEqual(picture);
  });
});

describe.each(['wasm', 'cpu'] as const)('the expression model on %s', backend => {
  let model: ExpressionModel;

  beforeAll(async () => {
    await useBackend(backend);
    model = await loadExpressionModel(tinyModelFiles());
    return () => model.dispose();
  });

  it('reads its card', () => {
    expect(model.card).toEqual({ temperature: 2, askBelow: 0.4, parameters: 48 * 48 * 7 });
  });

  // 24 places × 0.02 × 10 = 4.8; over a temperature of two, 2.4.
  const lit = Math.exp(2.4) / (Math.exp(2.4) + 6);

  it('reads each crop of a batch on its own, in the order of EMOTIONS', async () => {
    const odds = await model.readCrops(
      EMOTIONS.map((_, row) => rowLit(row, 0.02)),
      { mirror: false },
    );
    for (const [i, emotion] of EMOTIONS.entries()) expect(odds[i]?.[emotion]).toBeCloseTo(lit, 5);
  });

  it('averages the odds with those of the mirrored view, in which the tiny model sees only black', async () => {
    const odds = await model.readCrops([rowLit(3, 0.02), rowLit(4, 0.02)], { mirror: true });
    expect(odds).toHaveLength(2);
    expect(odds[0]?.happy).toBeCloseTo((lit + 1 / 7) / 2, 5);
    expect(odds[1]?.sad).toBeCloseTo((lit + 1 / 7) / 2, 5);
  });

  it('disposes of all tensors', async () => {
    const before = memory().numTensors;
    for (let i = 0; i < 20; i++) await model.readCrops([rowLit(i % 7, 1)], { mirror: true });
    expect(memory().numTensors).toBe(before);
  });
});

it('refuses a model whose metadata are incomplete', async () => {
  await useBackend('cpu');
  await expect(loadExpressionModel(tinyModelFiles({ temperature: 1 }))).rejects.toThrow('askBelow');
});
