import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { beforeAll, describe, expect, it } from 'vitest';
import figures from '../../../models/expression/figures.json' with { type: 'json' };
import { EMOTIONS } from '../../../src/mood/emotions.ts';
import { oddsToArray } from '../../../src/mood/odds.ts';
import { softmax } from '../../../src/vision/expression.ts';
import { drawFace } from '../../eval/expression/expression-drawn-faces.ts';
import { type Heads, loadHeads } from '../../eval/expression/expression-heads.ts';
import { useBackend } from '../../support/fakes/node-vision.ts';

/** Weights are shipped in float16, PyTorch answered in float32: odds may differ by this much. */
const HALF_PRECISION = 0.01;

const GOLDEN = fileURLToPath(new URL('../../../models/expression/golden.json', import.meta.url));

const FACES = 8;
/** The plain JavaScript backend takes twenty times as long for each. */
const FACES_ON_CPU = 2;

async function readDrawn(
  backend: 'cpu' | 'wasm',
  count: number,
): Promise<{ heads: Heads; odds: Record<keyof Heads, number[][]> }> {
  await useBackend(backend);
  const heads = await loadHeads();
  const faces = Array.from({ length: count }, (_, number) => drawFace(number));
  const read = async (head: keyof Heads): Promise<number[][]> =>
    (await heads[head].readCrops(faces, { mirror: false })).map(oddsToArray);
  return { heads, odds: { ferplus: await read('ferplus'), fer2013: await read('fer2013') } };
}

const largest = (a: number[][], b: number[][]): number =>
  Math.max(...a.flatMap((row, i) => row.map((value, k) => Math.abs(value - (b[i]?.[k] ?? Number.NaN)))));

describe('the shipped expression model', () => {
  let cpu: Awaited<ReturnType<typeof readDrawn>>;
  let wasm: Awaited<ReturnType<typeof readDrawn>>;
  let golden: Record<keyof Heads, number[][]>;

  beforeAll(async () => {
    golden = JSON.parse(await readFile(GOLDEN, 'utf8'));
    cpu = await readDrawn('cpu', FACES_ON_CPU);
    wasm = await readDrawn('wasm', FACES);
  });

  it('gives equal odds on the cpu and wasm backends', () => {
    expect(cpu.odds.fer2013).toHaveLength(FACES_ON_CPU);
    expect(largest(cpu.odds.ferplus, wasm.odds.ferplus)).toBeLessThan(1e-4);
    expect(largest(cpu.odds.fer2013, wasm.odds.fer2013)).toBeLessThan(1e-4);
  });

  it.each(['ferplus', 'fer2013'] as const)('answers drawn faces with %s odds as PyTorch did', head => {
    const { temperature } = wasm.heads[head].card;
    const wanted = golden[head].map(logits => softmax(logits, temperature));
    expect(wanted).toHaveLength(FACES);
    expect(largest(wasm.odds[head], wanted)).toBeLessThan(HALF_PRECISION);
  });

  it('answers different drawn faces with different odds', () => {
    const happy = EMOTIONS.indexOf('happy');
    const shares = wasm.odds.ferplus.map(row => row[happy] ?? 0);
    expect(Math.max(...shares) - Math.min(...shares)).toBeGreaterThan(0.1);
  });

  it('is calibrated as it was when its figures were measured', () => {
    const { temperature, askBelow, parameters } = wasm.heads.ferplus.card;
    const measured: object = figures.model;
    expect({ temperature, askBelow, parameters }).toEqual({
      ...measured,
      modelBytes: undefined,
      backend: undefined,
      msPerFace: undefined,
    });
    // What the card says before calibration.
    expect(temperature).not.toBe(1);
    expect(askBelow).not.toBe(0.5);
    expect(figures.mirror.ferplus.ece).toBeLessThan(0.03);
  });
});
