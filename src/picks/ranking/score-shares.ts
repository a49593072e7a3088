import type { Goal } from '../../mood/goals.ts';

/** With this factor, a map weight of 2 on a title's only genre counts as much as lying exactly on the target. */
export const MAP_SHARE = 0.5;
/** Among titles that fit equally well, the better known one is more likely to be on a service the person has. */
export const FAME_SHARE = 0.4;
/** How much more or less it counts for a step towards crowd-pleasers or hidden gems. */
export const FAME_A_STEP = 0.5;

/** How much a title of which people think very well counts above one of no special merit. */
export const REGARD_SHARE = 2;
/** An ordinary film of no special merit, and how far above it a loved one lies (data/README.md). */
export const ORDINARY_REGARD = 60;
export const LOVED_ABOVE = 40;
/** Who is in a neutral mood asks little of a title's mood. */
export const NEUTRAL_ASKS_LESS = 0.7;

/** With this factor, a title whose vibes a mood asks for counts as much more as one nearer to the target. */
export const VIBE_SHARE = 0.55;

/**
 * A title in a language that the person does not read is hard to find for them, unless the world knows it: from this
 * popularity on it costs nothing, and the more the fewer know it.
 */
export const KNOWN_ABROAD = 0.62;
export const ABROAD_COST = 1;

/** A film from before this year reaches fewer people than those who saw it would think; most of all a silent one. */
export const OLD_BEFORE = 1975;
export const OLD_COST_A_YEAR = 0.01;

const POINT_SHARE = 1;
const POINT_SHARE_OF_MATCH = 0.6;

/** How much nearness to the target counts. For "match" it counts less: the person's map was made for that goal. */
export const pointShare = (goal: Goal): number => (goal === 'match' ? POINT_SHARE_OF_MATCH : POINT_SHARE);
