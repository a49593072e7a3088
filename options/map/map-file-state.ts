import { signal } from '@preact/signals';
import { textOfFile } from '../../src/files/text-of-file.ts';
import { type MapFileProblem, readMapFile, writeMapFile } from '../../src/genre-map/map-file.ts';
import { LARGEST_FILE } from '../../src/storage/limits.ts';
import { saveFile } from '../../src/ui/save-file.ts';
import { changeMap, map } from './map-state.ts';

type FileOutcome = 'none' | 'read' | MapFileProblem;
/** What came of the file that was opened last. */
export const fileOutcome = signal<FileOutcome>('none');

export const exportMap = (): void => saveFile('moodlight-genre-map.json', writeMapFile(map.value));

export async function importMap(file: File): Promise<void> {
  const read =
    file.size > LARGEST_FILE.genreMap
      ? { problem: 'not-a-map' as const }
      : readMapFile((await textOfFile(file)) ?? '');
  fileOutcome.value = 'problem' in read ? read.problem : 'read';
  if ('map' in read) await changeMap(read.map);
}
