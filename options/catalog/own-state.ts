import { computed, signal } from '@preact/signals';
import { textOfFile } from '../../src/files/text-of-file.ts';
import type { OwnCheck, OwnTitle } from '../../src/own-titles/own-catalog.ts';
import {
  type Field,
  type Mapping,
  type OwnSheet,
  type ReadLines,
  readOwnLines,
  readOwnSheet,
  writeOwnFile,
} from '../../src/own-titles/own-file.ts';
import { send } from '../../src/protocol/dispatch.ts';
import { LARGEST_FILE } from '../../src/storage/limits.ts';
import { saveFile } from '../../src/ui/save-file.ts';

export type OwnTrouble = 'too_large' | 'no_text' | 'empty' | 'no_room';

export const own = signal<readonly OwnTitle[]>([]);
export const sheet = signal<OwnSheet | null>(null);
export const mapping = signal<Mapping>({ title: null, year: null, kind: null, genres: null });
export const trouble = signal<OwnTrouble | null>(null);
const checks = signal<readonly OwnCheck[]>([]);

/** The titles and bad lines of the file, read with the columns that are chosen. */
export const lines = computed<ReadLines | null>(
  () => sheet.value && readOwnLines(sheet.value, mapping.value),
);

const ofCheck = (check: OwnCheck): readonly OwnTitle[] =>
  lines.value?.titles.filter((_, i) => (checks.value[i] ?? 'new') === check) ?? [];
export const fresh = computed(() => ofCheck('new'));
export const knownAlready = computed(() => ofCheck('known'));
export const noMusic = computed(() => ofCheck('no-genre'));

export async function loadOwn(): Promise<void> {
  own.value = await send('own.list', null);
}

async function check(): Promise<void> {
  const checked = lines.value;
  checks.value = [];
  const found = checked ? await send('own.check', checked.titles) : [];
  if (checked === lines.value) checks.value = found;
}

async function readSheet(file: File): Promise<OwnSheet | OwnTrouble> {
  if (file.size > LARGEST_FILE.ownTitles) return 'too_large';
  const content = await textOfFile(file);
  return content === null ? 'no_text' : (readOwnSheet(content) ?? 'empty');
}

export async function openSheet(file: File): Promise<void> {
  const read = await readSheet(file);
  const isSheet = typeof read !== 'string';
  trouble.value = isSheet ? null : read;
  sheet.value = isSheet ? read : null;
  if (isSheet) mapping.value = read.mapping;
  await check();
}

export async function takeColumn(field: Field, column: number | null): Promise<void> {
  mapping.value = { ...mapping.value, [field]: column };
  await check();
}

export function closeSheet(): void {
  sheet.value = null;
}

export async function addFresh(): Promise<void> {
  try {
    await send('own.add', fresh.value);
    closeSheet();
  } catch (error) {
    console.error('own titles', error);
    trouble.value = 'no_room';
  }
  await loadOwn();
}

export async function removeOwn(key: string): Promise<void> {
  await send('own.remove', key);
  await loadOwn();
}

export const saveOwn = (): void => saveFile('moodlight-titles.csv', writeOwnFile(own.value), 'text/csv');
