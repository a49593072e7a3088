import { signal } from '@preact/signals';
import { type MapFileProblem, readMapFile, writeMapFile } from '../../src/genre-map/map-file.ts';
import { saveFile } from '../../src/ui/save-file.ts';
import { change, map } from './map-state.ts';

/** A map is a few thousand letters; whatever is larger is none and need not be read. */
const LARGEST = 200_000;

export type FileOutcome = 'none' | 'read' | MapFileProblem;
export const outcome = signal<FileOutcome>('none');

export const exportMap = (): void => saveFile('moodlight-genre-map.json', writeMapFile(map.value));

export async function importMap(file: File): Promise<void> {
  const read = file.size > LARGEST ? { problem: 'not-a-map' as const } : readMapFile(await file.text());
  outcome.value = 'problem' in read ? read.problem : 'read';
  if ('map' in read) await change(read.map);
}
