import type { BackgroundServices } from '../protocol/background-services.ts';
import type { HandlersOf } from '../protocol/handler.ts';
import { logError } from '../storage/error-log.ts';
import { fillAgainLater } from '../storage/overwrite.ts';
import { backupFile, dataSizes, eraseEverything, importBackup } from './backup-keeper.ts';
import type { BackupWire } from './wire.ts';

/** Answers the data section of the options page. */
export const backupHandlers = ({ refresh }: Pick<BackgroundServices, 'refresh'>): HandlersOf<BackupWire> => ({
  'data.sizes': () => dataSizes(),
  'data.file': () => backupFile(),
  'data.take': async ({ everything, mode }) => {
    await importBackup(everything, mode);
    refresh();
    return null;
  },
  'data.erase': async () => {
    const left = await eraseEverything();
    refresh();
    fillAgainLater(error => logError('overwrite', error));
    return left;
  },
});
