/** `npm run --silent eval -- catalog FILE.csv`: how much of a list of titles the shipped catalog knows. */
import { evaluate } from './catalog-found.ts';

const file = process.argv[2];
if (!file) throw new Error('usage: npm run --silent eval -- catalog FILE.csv');
console.log(JSON.stringify(await evaluate(file), null, 2));
