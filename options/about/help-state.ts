import { signal } from '@preact/signals';
import { logError } from '../../src/storage/error-log.ts';
import { saveFile } from '../../src/ui/save-file.ts';
import { askBackend, type Facts, gatherFacts } from './help-facts.ts';

export const facts = signal<Facts | null>(null);
/** Null while it is being asked. */
export const backend = signal<string | 'failed' | null>(null);
export const copied = signal(false);

export async function followFacts(shown: AbortSignal): Promise<void> {
  copied.value = false;
  backend.value = null;
  facts.value = await gatherFacts();
  try {
    backend.value = await askBackend(shown);
  } catch (error) {
    if (shown.aborted) return;
    logError('engine', error);
    backend.value = 'failed';
  }
}

export const dump = (): string => JSON.stringify({ ...facts.value, backend: backend.value }, null, 2);

export async function copyDump(): Promise<void> {
  await navigator.clipboard.writeText(dump());
  copied.value = true;
}

export const saveDump = (): void => saveFile('moodlight-help.json', dump());
