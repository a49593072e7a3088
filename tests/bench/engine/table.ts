import type { CnnFigures, ColdRounds, WarmRounds } from './rounds.ts';
import { CONTENDERS, type ContenderName } from './stage.ts';

export interface Figures {
  readonly cold: ColdRounds;
  readonly warm: WarmRounds;
}

export const median = (values: readonly number[]): number => {
  const sorted = values.toSorted((a, b) => a - b);
  const [low, high] = [sorted[(sorted.length - 1) >> 1], sorted[sorted.length >> 1]];
  return ((low ?? Number.NaN) + (high ?? Number.NaN)) / 2;
};

/** Of numbers taken in turn: what disturbed one of a pair most likely disturbed the other. */
export const medianRatio = (values: readonly number[], base: readonly number[]): number =>
  median(values) / median(base);

const LABELS: { readonly [C in ContenderName]: string } = {
  ours: 'moodlight',
  human: '@vladmandic/human',
  'face-api': '@vladmandic/face-api',
};

const ms = (values: readonly number[]): string => `${median(values).toFixed(1)} ms`;
const times = (ratio: number): string => `${ratio.toFixed(2)}×`;
const mebi = (bytes: number): string => `${(bytes / 2 ** 20).toFixed(1)} MiB`;

const withRatio = (values: readonly number[], ours: readonly number[]): string =>
  `${ms(values)} (${times(medianRatio(values, ours))})`;
const bytesWithRatio = (bytes: number, ours: number): string => `${mebi(bytes)} (${times(bytes / ours)})`;

function print(rows: readonly (readonly string[])[]): string {
  const widths = rows[0]?.map((_, column) => Math.max(...rows.map(row => row[column]?.length ?? 0))) ?? [];
  const lines = rows.map(row => `| ${row.map((cell, i) => cell.padEnd(widths[i] ?? 0)).join(' | ')} |`);
  lines.splice(1, 0, `| ${widths.map(width => '-'.repeat(width)).join(' | ')} |`);
  return lines.join('\n');
}

export function libraryTable({ cold, warm }: Figures): string {
  const rows = CONTENDERS.map(name => [
    LABELS[name],
    withRatio(cold.times[name], cold.times.ours),
    withRatio(warm.anew[name], warm.anew.ours),
    withRatio(warm.follow[name], warm.follow.ours),
    bytesWithRatio(warm.memory[name], warm.memory.ours),
    bytesWithRatio(cold.bytes[name], cold.bytes.ours),
    String(warm.unanswered[name]),
  ]);
  return print([
    ['', 'cold', 'warm, frame on its own', 'warm, film', 'memory', 'loaded', 'unanswered'],
    ...rows,
  ]);
}

export function cnnTable({ one, two, difference }: CnnFigures): string {
  const row = (name: string, kind: 'tfjs' | 'onnx'): string[] => [
    name,
    withRatio(one[kind], one.tfjs),
    withRatio(two[kind], two.tfjs),
  ];
  return `${print([
    ['the expression network alone', 'one crop', 'crop and mirrored crop'],
    row('tfjs, as shipped', 'tfjs'),
    row('onnxruntime-web', 'onnx'),
  ])}\nLargest difference in any odds: ${difference.toExponential(1)}`;
}
