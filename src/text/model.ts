import { charGrams, hashOf, wordGrams } from './ngrams.ts';
import { tokensOf } from './tokens.ts';

/** The classes of GoEmotions' Ekman level, in the order of its label file. */
export const CLASSES = ['anger', 'disgust', 'fear', 'joy', 'neutral', 'sadness', 'surprise'] as const;

/** "MTX2": models/training/text/export.py describes the layout. */
const MAGIC = 0x3258_544d;
const COUNT = CLASSES.length;
const HEAD = 12;

export interface TextModel {
  readonly buckets: number;
  /** The logit from which on a class counts as present, chosen for the best F1 on the training comments. */
  readonly thresholds: Float32Array;
  /** Added to a logit times `sharpness`, they give the log-odds of an emotion for somebody who was asked for their mood. */
  readonly leanings: Float32Array;
  readonly sharpness: number;
  logits(sentence: string): Float64Array;
}

interface Weights {
  readonly buckets: number;
  readonly steps: Float32Array;
  readonly biases: Float32Array;
  readonly thresholds: Float32Array;
  readonly leanings: Float32Array;
  readonly sharpness: number;
  readonly levels: Int8Array;
  /** Bucket → its row of levels, −1 where the model has none. */
  readonly rowOf: Int32Array;
}

function rowsFromBits(bits: Uint8Array, buckets: number): Int32Array {
  const rowOf = new Int32Array(buckets).fill(-1);
  let row = 0;
  for (let bucket = 0; bucket < buckets; bucket++)
    if ((bits[bucket >> 3] ?? 0) & (1 << (bucket & 7))) rowOf[bucket] = row++;
  return rowOf;
}

function decode(bytes: ArrayBuffer): Weights {
  const view = new DataView(bytes);
  const buckets = view.getUint32(4, true);
  const rows = view.getUint32(8, true);
  const floats = (i: number) =>
    Float32Array.from({ length: COUNT }, (_, k) => view.getFloat32(HEAD + 4 * (i * COUNT + k), true));
  const sharpnessAt = HEAD + 4 * 4 * COUNT;
  const bitsAt = sharpnessAt + 4;
  const levelsAt = bitsAt + buckets / 8;
  if (view.getUint32(0, true) !== MAGIC || bytes.byteLength !== levelsAt + rows * COUNT)
    throw new Error('not a sentence model, or not all of it');
  return {
    buckets,
    steps: floats(0),
    biases: floats(1),
    thresholds: floats(2),
    leanings: floats(3),
    sharpness: view.getFloat32(sharpnessAt, true),
    levels: new Int8Array(bytes, levelsAt),
    rowOf: rowsFromBits(new Uint8Array(bytes, bitsAt, buckets / 8), buckets),
  };
}

function addBlock(
  sums: Float64Array,
  grams: readonly string[],
  { buckets, rowOf, levels, steps }: Weights,
): void {
  const found = new Set(grams.map(gram => hashOf(gram) % buckets));
  // Each block of n-grams is scaled to length one, so that long and short sentences weigh the same.
  const share = 1 / Math.sqrt(Math.max(1, found.size));
  for (const bucket of found) {
    const row = rowOf[bucket] ?? -1;
    if (row < 0) continue;
    for (let k = 0; k < COUNT; k++)
      sums[k] = (sums[k] ?? 0) + (levels[row * COUNT + k] ?? 0) * (steps[k] ?? 0) * share;
  }
}

export function openTextModel(bytes: ArrayBuffer): TextModel {
  const weights = decode(bytes);
  return {
    buckets: weights.buckets,
    thresholds: weights.thresholds,
    leanings: weights.leanings,
    sharpness: weights.sharpness,
    logits(sentence) {
      const tokens = tokensOf(sentence);
      const sums = Float64Array.from(weights.biases);
      addBlock(sums, wordGrams(tokens), weights);
      addBlock(sums, charGrams(tokens), weights);
      return sums;
    },
  };
}
