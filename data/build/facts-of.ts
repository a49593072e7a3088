import type { Work } from './work.ts';

const LONGEST = 255;

/** What the editors say counts more than what omdb.org has. */
export const minutesOf = ({ grade, facts }: Work): number =>
  Math.min(LONGEST, grade?.minutes || facts.minutes);
export const languageOf = ({ grade, facts }: Work): string => grade?.language || facts.language;
export const countryOf = ({ grade, facts }: Work): string => grade?.country || facts.country;
export const aboutOf = ({ grade }: Work): string => grade?.about ?? '';

/** Whether an editor has read it: then it is known from which age it may be seen, and what may upset in it. */
export const hasAge = ({ grade }: Work): boolean => grade?.age !== undefined;
