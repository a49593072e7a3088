import type { Kind } from '../catalog/sighting.ts';
import type { FilterPart } from './loosen.ts';
import type { LitNow, TitlePick } from './title-pick.ts';

export interface PicksWire {
  'picks.list': (query: { readonly kind: Kind | null; readonly limit: number }) => readonly TitlePick[];
  /** The most restrictive filter, to be removed when no title passes; null where removing a single one would not help. */
  'picks.costliest': (query: { readonly kind: Kind | null }) => FilterPart | null;
  /** For each title key, in order: whether the title would be lit now, and why; null without a mood. */
  'picks.lit': (keys: readonly string[]) => readonly (LitNow | null)[];
}
