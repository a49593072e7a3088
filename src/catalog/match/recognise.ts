import type { Catalog } from '../catalog.ts';
import type { Sighting } from '../sighting.ts';
import { findCandidates } from './find.ts';
import { type Corrections, type Match, sightingKey } from './match.ts';
import { spellings } from './spellings.ts';

interface WithTitles {
  readonly titles: Catalog;
}

/** A sighting's title and the catalog it is in, or why there is none. */
export type Recognition<C extends WithTitles> =
  | { readonly catalog: C; readonly match: Match }
  | { readonly catalog?: never; readonly stage: 'denied' | 'unknown' }
  | { readonly catalog?: never; readonly stage: 'ambiguous'; readonly candidates: number };

/** How many titles go by the name on the card, in the first spelling of it by which several do. */
function countCandidates({ text, kind }: Sighting, { columns }: Catalog): number {
  for (const { name } of spellings(text, kind)) {
    const { length } = findCandidates(columns, name);
    if (length > 1) return length;
  }
  return 0;
}

/**
 * Asks the catalogs in turn: the shipped one, then the person's own titles. A correction that names a title is asked
 * of the catalog that has it, whatever an earlier one would take the sighting for.
 */
export function recognise<C extends WithTitles>(
  catalogs: readonly C[],
  sighting: Sighting,
  said: Corrections = new Map(),
): Recognition<C> {
  const corrected = said.get(sightingKey(sighting));
  if (corrected === '') return { stage: 'denied' };
  const holder = corrected && catalogs.find(({ titles }) => titles.indexOf(corrected) !== undefined);
  let candidates = 0;
  for (const catalog of holder ? [holder] : catalogs) {
    const outcome = catalog.titles.recognise(sighting, said);
    if (typeof outcome === 'object') return { catalog, match: outcome };
    if (outcome === 'ambiguous') candidates ||= countCandidates(sighting, catalog.titles);
  }
  return candidates > 0 ? { stage: 'ambiguous', candidates } : { stage: 'unknown' };
}
