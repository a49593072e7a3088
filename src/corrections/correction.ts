import type { FoundTitle } from '../catalog/search/search.ts';

/** What the person said a sighting is: the catalog key of a title, or '' for none. */
export interface Correction {
  /** The site and what the sighting says: the same words may have been corrected on several sites (`correctionKey`). */
  readonly key: string;
  readonly text: string;
  readonly title: string;
  readonly at: number;
  /** The site it was made on; earlier versions did not store it. */
  readonly site?: string;
}

export const correctionKey = (sighting: string, site: string | undefined): string =>
  site === undefined ? sighting : `${site}|${sighting}`;

/** The key of the sighting that was corrected (`sightingKey`). */
export const correctedSighting = ({ key, site }: Pick<Correction, 'key' | 'site'>): string =>
  site === undefined ? key : key.slice(site.length + 1);

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
