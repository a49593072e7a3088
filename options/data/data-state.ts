import { signal } from '@preact/signals';
import type { BackupContents, DataSizes } from '../../src/backup/backup-file.ts';
import { type BackupProblem, MOST_BYTES, readBackup } from '../../src/backup/read-backup.ts';
import { acceptsSetting } from '../../src/backup/settings-store.ts';
import type { KeepMonths } from '../../src/history/keep-months.ts';
import { keepMonths } from '../../src/history/retention-store.ts';
import { holdLanguage, letLanguageChange } from '../../src/i18n/language-change.ts';
import { send } from '../../src/protocol/dispatch.ts';
import { saveFile } from '../../src/ui/save-file.ts';

export type FileTrouble = BackupProblem | { readonly problem: 'not-written' };

export const sizes = signal<DataSizes | null>(null);
/** What the stores said after everything was erased: the proof. */
export const proof = signal<DataSizes | null>(null);
export const arriving = signal<BackupContents | null>(null);
export const fileTrouble = signal<FileTrouble | null>(null);
export const taken = signal(false);
export const kept = signal<KeepMonths>(0);

async function loadSizes(): Promise<void> {
  sizes.value = await send('data.sizes', null);
}

export async function followData(shown: AbortSignal): Promise<void> {
  shown.addEventListener('abort', letLanguageChange);
  keepMonths.watch(months => {
    kept.value = months;
  }, shown);
  kept.value = await keepMonths.get();
  await loadSizes();
}

export const saveEverything = async (): Promise<void> =>
  saveFile('moodlight.json', await send('data.file', null));

/** Looked at whole before anything is asked of the person, and again nothing is written by it. */
export async function openBackup(file: File): Promise<void> {
  taken.value = false;
  const read =
    file.size > MOST_BYTES
      ? ({ problem: 'too-large' } as const)
      : readBackup(await file.text(), acceptsSetting);
  const isBad = 'problem' in read;
  arriving.value = isBad ? null : read;
  fileTrouble.value = isBad ? read : null;
}

export async function takeBackup(mode: 'merge' | 'replace'): Promise<void> {
  const everything = arriving.value;
  if (!everything) return;
  arriving.value = null;
  holdLanguage();
  try {
    await send('data.take', { everything, mode });
    taken.value = true;
  } catch (error) {
    console.error('backup', error);
    fileTrouble.value = { problem: 'not-written' };
  }
  await loadSizes();
}

export async function keepFor(months: KeepMonths): Promise<void> {
  kept.value = months;
  await send('history.keep', months);
  await loadSizes();
}

export async function eraseEverything(): Promise<void> {
  holdLanguage();
  proof.value = await send('data.erase', null);
  arriving.value = null;
  taken.value = false;
  await loadSizes();
}
