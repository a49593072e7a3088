/** The steps of the welcome, in order. */
export const STEPS = ['what', 'promise', 'camera', 'sites', 'try', 'find'] as const;
export type Step = (typeof STEPS)[number];
