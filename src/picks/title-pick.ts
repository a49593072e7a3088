import type { Genre } from '../catalog/genres.ts';
import type { Kind } from '../catalog/sighting.ts';
import type { Vibe } from '../catalog/vibes.ts';
import type { Emotion } from '../mood/emotions.ts';
import type { Goal } from '../mood/goals.ts';

/** Why a title was chosen; `src/ui/reason.ts` makes a sentence of it. */
export interface PickReason {
  readonly emotion: Emotion;
  readonly goal: Goal;
  /** The title's genres that the mood and its goal ask for, strongest first. */
  readonly genres: readonly Genre[];
  /** The title's vibes that lie near the goal, strongest first. */
  readonly vibes: readonly Vibe[];
  /** The musical genres of an album, by the catalog's names for them. */
  readonly styles?: readonly string[];
  /** Nearly all who saw it think well of it. */
  readonly isLoved?: true;
  /** The name of a title that the person liked and that is like this one. */
  readonly liked?: string;
}

/** A title recommended for the mood. */
export interface TitlePick {
  readonly name: string;
  readonly year: number;
  readonly kind: Kind;
  /** The artist of an album or a song. */
  readonly by?: string;
  /** How long a film lasts, where that is known. */
  readonly minutes?: number;
  readonly because: PickReason;
}

/** Whether a title would be lit at this moment, and why. */
export interface LitNow {
  readonly lit: boolean;
  readonly because: PickReason;
}
