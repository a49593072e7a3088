import type { Command } from '../../build/tools/command.ts';

/** What can be measured of speed and memory: `npm run bench -- <name>`. */
export const BENCH_COMMANDS: readonly Command[] = [
  {
    name: 'engine',
    does: 'From a frame to an expression, next to two libraries and to our own engine at an earlier revision.',
    file: 'engine/main.ts',
    takes: '[--rounds 7] [--json] [--model FOLDER] [--against REVISION]',
    needs: ['chromium'],
  },
  {
    name: 'leaks',
    does: 'Tensors alive in the engine before and after 500 readings; a minute.',
    file: 'engine/engine-leaks.ts',
    needs: ['chromium'],
  },
  {
    name: 'page',
    does: 'Main-thread time on a page of cards, next to a script that scans the page again every second.',
    file: 'page/main.ts',
    takes: '[CARDS…]',
    needs: ['chromium'],
  },
  {
    name: 'popup',
    does: 'In what order things happen when the popup opens.',
    file: 'popup/main.ts',
    needs: ['chromium'],
  },
  {
    name: 'catalog',
    does: 'Bytes, decode time, look-ups a second and memory of the catalog, next to two search libraries.',
    file: 'catalog-lookups.ts',
    takes: '[FILE.json]',
    collectsGarbage: true,
  },
  {
    name: 'recommend',
    does: 'Time and memory of one list of picks, next to scoring and sorting every title.',
    file: 'recommend-list.ts',
    collectsGarbage: true,
  },
  {
    name: 'history',
    does: 'How long the summary of 1,000 to 100,000 moods takes, next to only reading them.',
    file: 'history-summary.ts',
    needs: ['chromium'],
  },
  {
    name: 'soak',
    does: 'Memory, documents, nodes, listeners and tensors over 500 scans and 50,000 cards; half an hour.',
    file: 'soak/main.ts',
    takes: '[--scans 500] [--cards 50000]',
    needs: ['chromium'],
  },
];
