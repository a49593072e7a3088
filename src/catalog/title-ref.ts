import type { Kind } from './sighting.ts';

/** Name, year and kind identify a title in every version of the catalog. */
export interface TitleRef {
  readonly name: string;
  readonly year: number;
  readonly kind: Kind;
}

/** The key of a title that does not depend on its index in this version of the catalog. */
export const titleKey = ({ name, year, kind }: TitleRef): string => `${kind}:${year}:${name}`;
