import { KINDS, type Kind } from '../catalog/sighting.ts';
import { fileLists } from '../catalog/words/index.ts';
import type { Column } from '../catalog/words/site-words.ts';

/** A whole cell, in any of the languages. */
const oneOf = (alternatives: readonly string[]): RegExp =>
  new RegExp(`^(?:${alternatives.join('|')})$`, 'iu');

/** The number of the column with this name; null where no column has it. */
export function columnNamed(head: readonly string[], column: Column): number | null {
  const pattern = oneOf(fileLists(({ columns }) => columns?.[column]));
  const at = head.findIndex(name => pattern.test(name.trim()));
  return at < 0 ? null : at;
}

/** Reads what stands in the column `kind`: "Serie", "TV show"; an empty cell stands for a film. */
export function openKindReader(): (cell: string) => Kind | undefined {
  const patterns = KINDS.map(kind => ({
    kind,
    pattern: oneOf([kind, ...fileLists(({ kinds }) => kinds?.[kind])]),
  }));
  return cell => (cell === '' ? 'film' : patterns.find(({ pattern }) => pattern.test(cell))?.kind);
}
