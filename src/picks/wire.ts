import type { Kind } from '../catalog/sighting.ts';
import type { FilterPart } from './loosen.ts';
import type { LitNow, TitlePick } from './title-pick.ts';

export interface PicksWire {
  'picks.list': (query: { readonly kind: Kind | null; readonly limit: number }) => readonly TitlePick[];
  /** The filter to loosen when no title is left; null where loosening a single one would not help. */
  'picks.costliest': (query: { readonly kind: Kind | null }) => FilterPart | null;
  /** In the order of the keys: whether each title would be lit now, and why; null without a mood. */
  'picks.lit': (keys: readonly string[]) => readonly (LitNow | null)[];
}
