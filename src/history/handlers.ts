import type { BackgroundServices } from '../protocol/background-services.ts';
import type { HandlersOf } from '../protocol/handler.ts';
import { entriesBetween } from './entries-store.ts';
import { forgetBetween, forgetEntry, historyFile, summarise } from './history-keeper.ts';
import { deleteExpired } from './retention-keeper.ts';
import { keepMonths } from './retention-store.ts';
import type { HistoryWire } from './wire.ts';

/** The messages of the history panel. A title may be lit again when its verdict is deleted, so lit pages are refreshed. */
export const historyHandlers = ({
  refresh,
}: Pick<BackgroundServices, 'refresh'>): HandlersOf<HistoryWire> => ({
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
    await deleteExpired();
    refresh();
    return null;
  },
});
