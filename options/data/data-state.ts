import { signal } from '@preact/signals';
import type { BackupContents, DataSizes } from '../../src/backup/backup-file.ts';
import { type BackupProblem, readBackup } from '../../src/backup/read-backup.ts';
import { acceptsSetting } from '../../src/backup/settings-store.ts';
import { textOfFile } from '../../src/files/text-of-file.ts';
import type { KeepMonths } from '../../src/history/keep-months.ts';
import { keepMonths } from '../../src/history/retention-store.ts';
import { allowReload, postponeReload } from '../../src/i18n/language-change.ts';
import { MessageError, send } from '../../src/protocol/dispatch.ts';
import { fullStore, LARGEST_FILE, type LimitedStore } from '../../src/storage/limits.ts';
import { saveFile } from '../../src/ui/save-file.ts';

export type FileTrouble =
  | BackupProblem
  | { readonly problem: 'not-written' }
  | { readonly problem: 'no-room'; readonly part: LimitedStore };

export const sizes = signal<DataSizes | null>(null);
/** What was left after everything was erased, read back from the stores. */
export const leftAfterErasing = signal<DataSizes | null>(null);
/** The contents of the file that was opened, until the person imports it or leaves it. */
export const opened = signal<BackupContents | null>(null);
export const fileTrouble = signal<FileTrouble | null>(null);
export const isImported = signal(false);
/** How many months the history is kept; 0 for all. */
export const keptMonths = signal<KeepMonths>(0);

async function loadSizes(): Promise<void> {
  sizes.value = await send('data.sizes', null);
}

export async function followData(shown: AbortSignal): Promise<void> {
  shown.addEventListener('abort', allowReload);
  keepMonths.watch(months => {
    keptMonths.value = months;
  }, shown);
  keptMonths.value = await keepMonths.get();
  await loadSizes();
}

export const saveEverything = async (): Promise<void> =>
  saveFile('moodlight.json', await send('data.file', null));

/** Checks the whole file before the person is asked what to do with it; writes nothing. */
export async function openBackup(file: File): Promise<void> {
  isImported.value = false;
  const read =
    file.size > LARGEST_FILE.everything
      ? ({ problem: 'too-large' } as const)
      : readBackup((await textOfFile(file)) ?? '', acceptsSetting);
  const hasProblem = 'problem' in read;
  opened.value = hasProblem ? null : read;
  fileTrouble.value = hasProblem ? read : null;
}

export async function takeBackup(mode: 'merge' | 'replace'): Promise<void> {
  const everything = opened.value;
  if (!everything) return;
  opened.value = null;
  postponeReload();
  try {
    await send('data.take', { everything, mode });
    isImported.value = true;
  } catch (error) {
    console.error('backup', error);
    const part = error instanceof MessageError ? fullStore(error.errorName, error.message) : undefined;
    fileTrouble.value = part ? { problem: 'no-room', part } : { problem: 'not-written' };
  }
  await loadSizes();
}

export async function keepFor(months: KeepMonths): Promise<void> {
  keptMonths.value = months;
  await send('history.keep', months);
  await loadSizes();
}

export async function eraseEverything(): Promise<void> {
  postponeReload();
  leftAfterErasing.value = await send('data.erase', null);
  opened.value = null;
  isImported.value = false;
  await loadSizes();
}
