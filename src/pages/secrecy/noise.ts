/**
 * What is lit has a little noise: a title whose fit is near the threshold may be lit on one site and not on another. A page
 * that asks about thousands of titles learns the person's exact odds, genre map and filters no better than so.
 */
export interface Noise {
  /** What is added to the fit of every title with this profile. */
  readonly of: (profile: number) => number;
}

/** The most that is added or taken away. Of a hundred lit titles, three to six are others than without it. */
export const MOST_NOISE = 0.03;

/** Profiles that are this many apart get the same noise. */
export const NOISE_SIZE = 1 << 16;

export const NO_NOISE: Noise = { of: () => 0 };

/** By profile and not by title: over many titles that fit alike, a page could take the mean. */
export const noiseFrom = (bytes: Uint8Array): Noise => ({
  of: profile => (((bytes[profile % NOISE_SIZE] ?? 0) / 255) * 2 - 1) * MOST_NOISE,
});
