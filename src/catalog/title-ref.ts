import type { Kind } from './sighting.ts';

/** What names a title everywhere, in every version of the catalog. */
export interface TitleRef {
  readonly name: string;
  readonly year: number;
  readonly kind: Kind;
}

/** One key for one title, whatever its number in this version of the catalog is. */
export const titleKey = ({ name, year, kind }: TitleRef): string => `${kind}:${year}:${name}`;
