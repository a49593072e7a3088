import { NEEDS, type NeedName } from './needs.ts';

/** One row of tests/eval/eval-commands.ts or tests/bench/bench-commands.ts. */
export interface Command {
  readonly name: string;
  /** What it prints, in one line. */
  readonly does: string;
  /** The script, relative to the folder of its table. It reads its arguments from `process.argv`. */
  readonly file: string;
  readonly takes?: string;
  readonly needs?: readonly NeedName[];
  /** It calls `gc()` between measurements. */
  readonly collectsGarbage?: true;
}

async function needLine(name: NeedName): Promise<string> {
  const { what, find } = NEEDS[name];
  const found = await find();
  return `needs ${what}: ${found ? `here, ${found}` : 'not here'}`;
}

async function describe({ name, does, takes, needs = [] }: Command): Promise<string> {
  const lines = [`  ${name}${takes ? ` ${takes}` : ''}`, does, ...(await Promise.all(needs.map(needLine)))];
  return lines.join('\n      ');
}

/** What `npm run eval` prints when no name follows. */
export async function listOf(script: string, commands: readonly Command[]): Promise<string> {
  const rows = await Promise.all(commands.map(describe));
  return [`npm run --silent ${script} -- <name> [arguments]`, ...rows].join('\n\n');
}
