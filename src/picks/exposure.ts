/** When a title was last listed as a pick: its catalog key, and the moment of the mood it was listed for. */
export interface PickExposure {
  readonly key: string;
  readonly at: number;
  /** The time it was listed before that. */
  readonly before?: number;
}
