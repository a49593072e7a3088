import type { Genre } from '../catalog/genres.ts';
import type { Point } from '../catalog/point.ts';
import type { Kind } from '../catalog/sighting.ts';

/** What the pages of one site say of a title that the catalog lacks; the key holds the site, the kind and the name. */
export interface PageOnlyTitle {
  readonly key: string;
  readonly name: string;
  readonly at: number;
  readonly genres: readonly Genre[];
  readonly kind?: Kind;
  readonly year?: number;
  /** The place on the mood axes of its synopsis and its other words. */
  readonly point?: Point;
  /** Only the heading of its row named the genres; what a page says of the title itself replaces it. */
  readonly byRow?: true;
}
