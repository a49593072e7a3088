/**
 * `npm run --silent eval -- catalog FILE.csv`: how much of a list of titles the shipped catalog knows.
 * `npm run --silent eval -- catalog FOLDER`: the same in one line for each list of the folder.
 */
import { readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { evaluate } from './catalog-found.ts';

const path = process.argv[2];
if (!path) throw new Error('usage: npm run --silent eval -- catalog FILE.csv | FOLDER');
if (statSync(path).isDirectory())
  for (const file of readdirSync(path).filter(name => name.endsWith('.csv'))) {
    const { rows, found, weightedFound, ambiguous } = await evaluate(join(path, file));
    console.log(`${file.padEnd(14)} ${JSON.stringify({ rows, found, weightedFound, ambiguous })}`);
  }
else console.log(JSON.stringify(await evaluate(path), null, 2));
