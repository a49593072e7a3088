/** `npm run bench -- popup`: in what order things happen when the popup opens, first cold, then with the engine there. */

import { build } from '../../support/browser/built-extension.ts';
import { launch } from '../../support/browser/chromium.ts';
import { type Opening, openAndWatch } from './opening.ts';

const EVENTS = [
  ['ready', 'a click is answered'],
  ['painted', 'first paint'],
  ['drawn', 'first paint with something on it'],
  ['engineAsked', 'the engine is asked for'],
  ['engineReady', 'the engine is ready'],
] as const satisfies readonly (readonly [keyof Opening, string])[];

const milliseconds = (value: number): string => `${value.toFixed(0).padStart(6)} ms`;

function print(title: string, opening: Opening): void {
  console.log(title);
  const inOrder = EVENTS.toSorted(([one], [other]) => opening[one] - opening[other]);
  for (const [event, words] of inOrder) console.log(`${milliseconds(opening[event])}  ${words}`);
  console.log(`${milliseconds(opening.longestTask)}  longest task that kept the page from answering\n`);
}

await build();
const extension = await launch({});
print('First opening after the browser started', await openAndWatch(extension));
print('Opened again', await openAndWatch(extension));
await extension.close();
