import type { Goal } from '../../mood/goals.ts';

/** With this factor, a map weight of 2 on a title's only genre counts as much as lying exactly on the target. */
export const MAP_SHARE = 0.5;
/** Among titles that fit equally well, the better known one is more likely to be on a service the person has. */
export const FAME_SHARE = 0.5;

const POINT_SHARE = 1;
const POINT_SHARE_OF_MATCH = 0.6;

/** How much nearness to the target counts. For "match" it counts less: the person's map was made for that goal. */
export const pointShare = (goal: Goal): number => (goal === 'match' ? POINT_SHARE_OF_MATCH : POINT_SHARE);
