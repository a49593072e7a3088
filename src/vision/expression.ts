import { EMOTIONS } from '../mood/emotions.ts';
import { type Odds, oddsFromArray } from '../mood/odds.ts';
import { clearPixels } from './clear-pixels.ts';
import { CROP_SIDE } from './crop.ts';
import type { ExpressionCard, ReadFile } from './frame.ts';
import { buildGraph, type Graph } from './graph/graph.ts';
import { type GraphFile, readGraphFile } from './graph/graph-file.ts';

/** A grey 48×48 picture, values 0..1. */
export type Grey = Float32Array;

const PLACES = CROP_SIDE * CROP_SIDE;

export function mirrored(grey: Grey): Grey {
  return grey.map((_, i) => grey[i - (i % CROP_SIDE) + CROP_SIDE - 1 - (i % CROP_SIDE)] ?? 0);
}

export function softmax(logits: ArrayLike<number>, temperature: number): number[] {
  const scaled = Array.from(logits, logit => logit / temperature);
  const top = Math.max(...scaled);
  const powers = scaled.map(value => Math.exp(value - top));
  const total = powers.reduce((sum, power) => sum + power, 0);
  return powers.map(power => power / total);
}

function readCard(metadata: object | undefined): ExpressionCard {
  const card = (metadata ?? {}) as Partial<ExpressionCard>;
  const number = (name: keyof ExpressionCard): number => {
    const value = card[name];
    if (typeof value !== 'number') throw new Error(`expression/model.json does not give ${name}`);
    return value;
  };
  return {
    temperature: number('temperature'),
    askBelow: number('askBelow'),
    parameters: number('parameters'),
  };
}

/** The logits of all views, one after another. The caller clears the views. */
async function logitsOf(net: Graph, views: readonly Grey[]): Promise<Float32Array> {
  const all = stack(views);
  try {
    return await net.run(all, [views.length, CROP_SIDE, CROP_SIDE, 1]);
  } finally {
    clearPixels([all]);
  }
}

function stack(crops: readonly Grey[]): Float32Array {
  const all = new Float32Array(crops.length * PLACES);
  for (const [i, crop] of crops.entries()) all.set(crop, i * PLACES);
  return all;
}

export interface ExpressionModel {
  readonly card: ExpressionCard;
  /** One batch for all crops; with `mirror`, each is also read mirrored and the two odds are averaged. */
  readCrops(crops: readonly Grey[], views: { readonly mirror: boolean }): Promise<Odds[]>;
  dispose(): void;
}

export const readExpressionFile = (readFile: ReadFile): Promise<GraphFile> =>
  readGraphFile(readFile, 'expression');

export function buildExpressionModel(file: GraphFile): ExpressionModel {
  const net = buildGraph(file);
  const card = readCard(net.metadata);
  return {
    card,
    async readCrops(crops, { mirror }) {
      const mirrors = mirror ? crops.map(mirrored) : [];
      const views = [...crops, ...mirrors];
      const logits = await logitsOf(net, views).finally(() => clearPixels(mirrors));
      const odds = views.map((_, i) =>
        softmax(logits.subarray(i * EMOTIONS.length, (i + 1) * EMOTIONS.length), card.temperature),
      );
      return crops.map((_, i) => {
        const pair = mirror ? odds[crops.length + i] : undefined;
        return oddsFromArray((odds[i] ?? []).map((value, k) => value + (pair?.[k] ?? 0)));
      });
    },
    dispose: () => net.dispose(),
  };
}

export const loadExpressionModel = async (readFile: ReadFile): Promise<ExpressionModel> =>
  buildExpressionModel(await readExpressionFile(readFile));
