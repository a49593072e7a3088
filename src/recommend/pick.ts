import type { Genre } from '../catalog/genres.ts';
import type { Kind } from '../catalog/sighting.ts';
import type { Emotion } from '../mood/emotions.ts';

/** Why a title was chosen; the interface makes a sentence of it. */
export interface Because {
  readonly emotion: Emotion;
  /** The title's genres that the mood asks for, strongest first. */
  readonly genres: readonly Genre[];
}

/** A title recommended for the mood. */
export interface Pick {
  readonly name: string;
  readonly year: number;
  readonly kind: Kind;
  readonly because: Because;
}
