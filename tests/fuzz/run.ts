/** `npm run fuzz [-- --cards 20000 --messages 5000 --files 2000 --seed 1]`: hostile pages, messages and files. */
import { parseArgs } from 'node:util';
import { domBrowser } from '../support/browser/dom-page.ts';
import { fuzzFiles } from './files.ts';
import { fuzzCards } from './hostile-cards.ts';
import { fuzzMessages } from './messages.ts';

const { values } = parseArgs({
  options: {
    cards: { type: 'string', default: '20000' },
    messages: { type: 'string', default: '5000' },
    files: { type: 'string', default: '2000' },
    seed: { type: 'string', default: '1' },
  },
});
const [cards, messages, files, seed] = [values.cards, values.messages, values.files, values.seed].map(Number);

function report(what: string, { broken, ...figures }: { readonly broken: readonly string[] }): void {
  const rounded = JSON.stringify(figures, (_, value) =>
    typeof value === 'number' ? Math.round(value) : value,
  );
  console.log(`${what}: ${rounded}, broken ${broken.length}`);
  for (const one of new Set(broken)) console.log(`  ${one}`);
  if (broken.length > 0) process.exitCode = 1;
}

console.log(`Seed ${seed}. Times in milliseconds.`);
report('Files', fuzzFiles(files ?? 0, seed ?? 1));
report('Messages', await fuzzMessages(messages ?? 0, seed ?? 1));
const browser = await domBrowser();
const before = performance.now();
report('Cards', await fuzzCards(browser, cards ?? 0, seed ?? 1));
console.log(`Cards took ${((performance.now() - before) / 1000).toFixed(0)} s.`);
await browser.close();
