/** When a title was last listed as a pick: its catalog key, and the time of the mood it was listed for. */
export interface PickExposure {
  readonly key: string;
  readonly at: number;
  /** The time of the mood it was listed for before that. */
  readonly before?: number;
}
