import type { ContenderName } from './bench-stage.ts';
import { FRAME_COUNT } from './frames.ts';
import type { CnnFigures, ColdRounds, WarmRounds } from './rounds.ts';

export interface Figures {
  readonly cold: ColdRounds;
  readonly warm: WarmRounds;
  readonly names: readonly ContenderName[];
}

export const median = (values: readonly number[]): number => {
  const sorted = values.toSorted((a, b) => a - b);
  const [low, high] = [sorted[(sorted.length - 1) >> 1], sorted[sorted.length >> 1]];
  return ((low ?? Number.NaN) + (high ?? Number.NaN)) / 2;
};

/** The median over all frames of each frame's fastest round: the figure that other work on the machine disturbs least. */
const leastDisturbed = (values: readonly number[]): number =>
  median(
    Array.from({ length: FRAME_COUNT }, (_, frame) =>
      Math.min(...values.filter((_, i) => i % FRAME_COUNT === frame)),
    ),
  );

const LABELS: { readonly [C in ContenderName]: string } = {
  ours: 'moodlight',
  before: 'moodlight before',
  human: '@vladmandic/human',
  'face-api': '@vladmandic/face-api',
};

const mebi = (bytes: number): string => `${(bytes / 2 ** 20).toFixed(1)} MiB`;
const times = (value: number, ours: number): string => `${(value / ours).toFixed(2)}×`;

/** The figure that `take` makes of the values, and how many times ours it is. */
const timed = (
  values: readonly number[],
  ours: readonly number[],
  take: (values: readonly number[]) => number,
): string => `${take(values).toFixed(1)} ms (${times(take(values), take(ours))})`;

const sized = (bytes: number, ours: number): string => `${mebi(bytes)} (${times(bytes, ours)})`;

function print(rows: readonly (readonly string[])[]): string {
  const widths = rows[0]?.map((_, column) => Math.max(...rows.map(row => row[column]?.length ?? 0))) ?? [];
  const lines = rows.map(row => `| ${row.map((cell, i) => cell.padEnd(widths[i] ?? 0)).join(' | ')} |`);
  lines.splice(1, 0, `| ${widths.map(width => '-'.repeat(width)).join(' | ')} |`);
  return lines.join('\n');
}

const best = (values: readonly number[]): number => Math.min(...values);

/** First the medians of all rounds, below them the least disturbed figures. */
export function libraryTable({ cold, warm, names }: Figures): string {
  const rows = names.map(name => [
    LABELS[name],
    timed(cold.times[name], cold.times.ours, median),
    timed(warm.anew[name], warm.anew.ours, median),
    timed(warm.follow[name], warm.follow.ours, median),
    sized(warm.memory[name], warm.memory.ours),
    sized(cold.bytes[name], cold.bytes.ours),
    String(warm.unanswered[name]),
  ]);
  const quiet = names.map(name => [
    `${LABELS[name]}, best`,
    timed(cold.times[name], cold.times.ours, best),
    timed(warm.anew[name], warm.anew.ours, leastDisturbed),
    timed(warm.follow[name], warm.follow.ours, leastDisturbed),
    '',
    '',
    '',
  ]);
  const heads = ['', 'cold', 'warm, frame on its own', 'warm, film', 'memory', 'loaded', 'unanswered'];
  return print([heads, ...rows, ...quiet]);
}

export function cnnTable({ one, two, difference }: CnnFigures): string {
  const row = (name: string, kind: 'tfjs' | 'onnx', take: typeof median): string[] => [
    name,
    timed(one[kind], one.tfjs, take),
    timed(two[kind], two.tfjs, take),
  ];
  return `${print([
    ['the expression network alone', 'one crop', 'crop and mirrored crop'],
    row('tfjs, as shipped', 'tfjs', median),
    row('onnxruntime-web', 'onnx', median),
    row('tfjs, as shipped, best', 'tfjs', best),
    row('onnxruntime-web, best', 'onnx', best),
  ])}\nLargest difference in any odds: ${difference.toExponential(1)}`;
}
