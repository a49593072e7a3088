export const INTENSITIES = ['whisper', 'glow', 'spotlight'] as const;
export type Intensity = (typeof INTENSITIES)[number];

/** How titles are lit on pages. */
export interface Lighting {
  /** With "spotlight" the other titles are always dimmed. */
  readonly intensity: Intensity;
  /** Titles that were recognised and are not lit are dimmed. */
  readonly dimRest: boolean;
  /** Titles that the person has seen are hidden until they are pointed at. */
  readonly hideSeen: boolean;
}
