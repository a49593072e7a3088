import type { FoundTitle } from '../catalog/search/search.ts';

/** What the person said a sighting is: the catalog key of a title, or '' for none. */
export interface Correction {
  readonly key: string;
  readonly text: string;
  readonly title: string;
  readonly at: number;
}

/** A correction with the title that it names: null if it names none, or one that is no longer in the catalog. */
export interface ListedCorrection extends Correction {
  readonly found: FoundTitle | null;
}

/** False for a record that is damaged or from another version: it cannot be shown. */
export const isValidCorrection = (record: unknown): boolean =>
  typeof record === 'object' &&
  record !== null &&
  'text' in record &&
  typeof record.text === 'string' &&
  'title' in record &&
  typeof record.title === 'string' &&
  'at' in record &&
  Number.isFinite(record.at);
