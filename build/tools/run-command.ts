/** `npm run eval -- <name> [arguments]` and `npm run bench -- …`: runs one script by its name; without a name, lists all. */
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { BENCH_COMMANDS } from '../../tests/bench/bench-commands.ts';
import { EVAL_COMMANDS } from '../../tests/eval/eval-commands.ts';
import { type Command, listOf } from './command.ts';

const TABLES: { readonly [script: string]: readonly Command[] } = {
  eval: EVAL_COMMANDS,
  bench: BENCH_COMMANDS,
};

/** As `node --expose-gc` does, for this process alone. */
function exposeGc(): void {
  setFlagsFromString('--expose-gc');
  globalThis.gc = runInNewContext('gc');
}

/** The script finds the same `process.argv` as if it had been started by itself. */
async function run(
  folder: string,
  { file, collectsGarbage }: Command,
  args: readonly string[],
): Promise<void> {
  const script = path.resolve(import.meta.dirname, '../../tests', folder, file);
  if (collectsGarbage) exposeGc();
  process.argv = [process.execPath, script, ...args];
  await import(pathToFileURL(script).href);
}

async function main([script = '', name, ...args]: readonly string[]): Promise<void> {
  const commands = TABLES[script] ?? [];
  const command = commands.find(one => one.name === name);
  if (command) return run(script, command, args);
  const list = await listOf(script, commands);
  if (!name) return console.log(list);
  console.error(`There is no ${script} of the name ${name}.\n\n${list}`);
  process.exitCode = 2;
}

await main(process.argv.slice(2));
