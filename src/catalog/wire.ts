import * as v from 'valibot';
import { LONGEST_QUERY, MOST_FOUND } from '../storage/limits.ts';
import type { FoundTitle } from './search/search.ts';

export interface CatalogQuery {
  readonly text: string;
  readonly limit: number;
}

export const CatalogQuerySchema: v.GenericSchema<unknown, CatalogQuery> = v.strictObject({
  text: v.pipe(v.string(), v.maxLength(LONGEST_QUERY)),
  limit: v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(MOST_FOUND)),
});

export interface CatalogWire {
  'catalog.search': (query: CatalogQuery) => readonly FoundTitle[];
}

export const catalogFromNote = { 'catalog.search': CatalogQuerySchema } as const;
