/** For how many months moods and verdicts are kept; 0 keeps everything. */
export const KEEP_MONTHS = [0, 1, 3, 6, 12, 24] as const;
export type KeepMonths = (typeof KEEP_MONTHS)[number];
