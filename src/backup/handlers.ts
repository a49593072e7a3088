import { forgetBetween, forgetEntry, historyFile, summarise } from '../history/history-keeper.ts';
import { sweep } from '../history/retention-keeper.ts';
import { keepMonths } from '../history/retention-store.ts';
import { entriesBetween } from '../history/spans-store.ts';
import type { Handlers } from '../protocol/dispatch.ts';
import { backupFile, dataSizes, eraseEverything, takeBackup } from './backup-keeper.ts';

/** What the history and data panels ask for. */
export const dataHandlers = (refresh: () => void) =>
  ({
    'history.summary': ({ range, now }) => summarise(range, now),
    'history.entries': ({ limit, ...time }) => entriesBetween(time, limit),
    'history.forget': async entry => {
      await forgetEntry(entry);
      refresh();
      return null;
    },
    'history.forgetBetween': async time => {
      await forgetBetween(time);
      refresh();
      return null;
    },
    'history.file': () => historyFile(),
    'data.sizes': () => dataSizes(),
    'data.file': () => backupFile(),
    'data.take': async ({ everything, mode }) => {
      await takeBackup(everything, mode);
      refresh();
      return null;
    },
    'data.erase': async () => {
      const left = await eraseEverything();
      refresh();
      return left;
    },
    'data.keep': async months => {
      await keepMonths.set(months);
      await sweep();
      refresh();
      return null;
    },
  }) as const satisfies Handlers;
