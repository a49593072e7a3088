import type { Around } from '../protocol/answering.ts';
import type { HandlersOf } from '../protocol/handler.ts';
import { forgetBetween, forgetEntry, historyFile, summarise } from './history-keeper.ts';
import { sweep } from './retention-keeper.ts';
import { keepMonths } from './retention-store.ts';
import { entriesBetween } from './spans-store.ts';
import type { HistoryWire } from './wire.ts';

/** The messages of the history panel. A title may be lit again when its verdict is deleted, so lit pages are refreshed. */
export const historyHandlers = ({ refresh }: Pick<Around, 'refresh'>): HandlersOf<HistoryWire> => ({
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
  'history.keep': async months => {
    await keepMonths.set(months);
    await sweep();
    refresh();
    return null;
  },
});
