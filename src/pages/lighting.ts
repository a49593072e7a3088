export const INTENSITIES = ['whisper', 'glow', 'spotlight'] as const;
export type Intensity = (typeof INTENSITIES)[number];

/** How titles are lit on pages. */
export interface Lighting {
  /** A spotlight always dims the rest. */
  readonly intensity: Intensity;
  /** Titles that were recognised but are no picks step back. */
  readonly dimRest: boolean;
  /** Titles the person has seen fade away until they are pointed at. */
  readonly hideSeen: boolean;
}
