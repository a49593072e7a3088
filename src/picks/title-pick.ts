import type { EmotionTag } from '../catalog/emotion-tags.ts';
import type { Genre } from '../catalog/genres.ts';
import type { Kind } from '../catalog/sighting.ts';
import type { Emotion } from '../mood/emotions.ts';
import type { Goal } from '../mood/goals.ts';

/** Why a title was chosen; the interface makes a sentence of it. */
export interface Because {
  readonly emotion: Emotion;
  readonly goal: Goal;
  /** The title's genres that the mood and its goal ask for, strongest first. */
  readonly genres: readonly Genre[];
  /** What the title does to its viewers, where that is what the goal asks for. */
  readonly tags: readonly EmotionTag[];
  /** What kind of music it is, by the names the catalog has for it. */
  readonly styles?: readonly string[];
  /** A title the person liked that speaks for this one. */
  readonly liked?: string;
}

/** A title recommended for the mood. */
export interface TitlePick {
  readonly name: string;
  readonly year: number;
  readonly kind: Kind;
  /** The artist of an album. */
  readonly by?: string;
  readonly because: Because;
}

/** Whether a title would be lit at this moment, and what speaks for it. */
export interface LitNow {
  readonly lit: boolean;
  readonly because: Because;
}
