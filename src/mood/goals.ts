/** What the person wants of the mood. The first one holds until they choose. */
export const GOALS = ['match', 'lift', 'calm', 'energise', 'feel', 'distract'] as const;

export type Goal = (typeof GOALS)[number];

export const isGoal = (value: unknown): value is Goal => GOALS.includes(value as Goal);
