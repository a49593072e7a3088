import type { Around } from '../protocol/answering.ts';
import type { HandlersOf } from '../protocol/handler.ts';
import { backupFile, dataSizes, eraseEverything, takeBackup } from './backup-keeper.ts';
import type { BackupWire } from './wire.ts';

/** Answers the data section of the options page. */
export const backupHandlers = ({ refresh }: Pick<Around, 'refresh'>): HandlersOf<BackupWire> => ({
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
});
