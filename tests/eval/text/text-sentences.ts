import { readCsv } from '../../../data/build/source-csv.ts';
import { rankEmotions } from '../../../src/mood/odds.ts';
import type { TextReader } from '../../../src/text/index.ts';

interface Tally {
  right: number;
  of: number;
  share: number;
}

interface SentenceReport {
  readonly emotions: Tally;
  readonly goals: Tally;
  /** Every emotion and goal asked for, together. */
  readonly all: Tally;
  /** Sentences in which a goal was read though the file names none. */
  readonly goalsUnasked: number;
  readonly wrong: readonly string[];
}

const tally = (): Tally => ({ right: 0, of: 0, share: 0 });

function count(into: Tally, right: boolean): void {
  into.right += Number(right);
  into.of += 1;
  into.share = Math.round((into.right / into.of) * 1e3) / 1e3;
}

/** "sad|angry": either is right. An empty cell is not judged. */
const options = (cell: string | undefined): string[] => (cell ?? '').split('|').filter(Boolean);

export async function judgeSentences(
  reader: TextReader,
  file: string,
  half?: string,
): Promise<SentenceReport> {
  const report = { emotions: tally(), goals: tally(), all: tally(), goalsUnasked: 0, wrong: [] as string[] };
  const judge = (into: Tally, wanted: string[], got: string, text: string): void => {
    if (wanted.length === 0) return;
    const right = wanted.includes(got);
    count(into, right);
    count(report.all, right);
    if (!right) report.wrong.push(`${text} → ${got}, not ${wanted.join(' or ')}`);
  };
  for await (const row of readCsv(file, 'doubled')) {
    if (half && row.half !== half) continue;
    const text = row.text ?? '';
    const { odds, goal } = reader.read(text);
    judge(report.emotions, options(row.emotion), rankEmotions(odds)[0].emotion, text);
    judge(report.goals, options(row.goal), goal ?? 'no goal', text);
    if (!row.goal && goal) report.goalsUnasked += 1;
  }
  return report;
}
