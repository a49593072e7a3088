import { CLASSES, type TextModel } from '../../../src/text/model.ts';

interface Count {
  both: number;
  said: number;
  true: number;
}

interface Judgement {
  readonly comments: number;
  readonly macroF1: number;
  /** How often the class furthest above its threshold is one of the true ones. */
  readonly top1: number;
  readonly perClass: Readonly<Record<string, number>>;
}

const round = (value: number): number => Math.round(value * 1e4) / 1e4;
const f1 = ({ both, said, true: truth }: Count): number => (2 * both) / Math.max(1, said + truth);

/** The label file numbers the classes; ours are named. */
function truthOf(cell: string | undefined, names: readonly string[]): Set<string> {
  return new Set((cell ?? '').split(',').map(number => names[Number(number)] ?? ''));
}

export function judgeComments(
  model: TextModel,
  lines: readonly string[],
  names: readonly string[],
): Judgement {
  const counts = new Map<string, Count>(CLASSES.map(name => [name, { both: 0, said: 0, true: 0 }]));
  let top = 0;
  for (const line of lines) {
    const [text, cell] = line.split('\t');
    const truth = truthOf(cell, names);
    const logits = model.logits(text ?? '');
    const over = CLASSES.map((_, k) => (logits[k] ?? 0) - (model.thresholds[k] ?? 0));
    CLASSES.forEach((name, k) => {
      const count = counts.get(name);
      if (!count) return;
      const said = (over[k] ?? 0) >= 0;
      count.said += Number(said);
      count.true += Number(truth.has(name));
      count.both += Number(said && truth.has(name));
    });
    top += Number(truth.has(CLASSES[over.indexOf(Math.max(...over))] ?? ''));
  }
  const perClass = Object.fromEntries([...counts].map(([name, count]) => [name, round(f1(count))]));
  const macroF1 = round([...counts.values()].reduce((sum, count) => sum + f1(count), 0) / CLASSES.length);
  return { comments: lines.length, macroF1, top1: round(top / lines.length), perClass };
}
