/**
 * `npm run bench -- history`: how long the history's summary takes in a real browser, for several sizes, next to the least
 * possible time: that of only reading the records.
 */

import { build } from '../support/browser/built-extension.ts';
import { launch } from '../support/browser/chromium.ts';
import { putHistory, seededHistory } from '../support/fakes/seeded-history.ts';

const SIZES = [1_000, 10_000, 100_000] as const;
const ROUNDS = 3;

await build();
for (const size of SIZES) {
  const extension = await launch({});
  const page = await extension.open('options/index.html#about');
  await putHistory(page, seededHistory(Date.now(), 1500, size));
  for (const range of ['week', 'all'] as const) {
    const { times, bare, bytes } = await page.evaluate(
      async ([rounds, asked]) => {
        const taken: number[] = [];
        let length = 0;
        for (let i = 0; i < rounds; i += 1) {
          const from = performance.now();
          const payload = { range: asked, now: Date.now() };
          const reply = await chrome.runtime.sendMessage({ name: 'history.summary', payload });
          taken.push(performance.now() - from);
          length = JSON.stringify(reply).length;
        }
        const db = await new Promise<IDBDatabase>(resolve => {
          const opening = indexedDB.open('moodlight');
          opening.onsuccess = () => resolve(opening.result);
        });
        const from = performance.now();
        await new Promise(resolve => {
          const all = db.transaction('moods').objectStore('moods').getAll();
          all.onsuccess = resolve;
        });
        return { times: taken, bare: performance.now() - from, bytes: length };
      },
      [ROUNDS, range] as const,
    );
    const median = times.toSorted((a, b) => a - b)[Math.floor(ROUNDS / 2)] ?? 0;
    console.log(
      `${size} moods, ${range}: median ${median.toFixed(0)} ms (reading all alone ${bare.toFixed(0)} ms), ${bytes} bytes to the screen`,
    );
  }
  await extension.close();
}
