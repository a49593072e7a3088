import type { Goal } from '../mood/goals.ts';
import { type LearnedShifts, learnedShifts } from '../recommend/learned.ts';
import { Taste } from '../recommend/taste.ts';
import { readTaste } from '../storage/taste.ts';

export const shiftsFor = async (goal: Goal): Promise<LearnedShifts> =>
  learnedShifts(new Taste(await readTaste(), Date.now()), goal);
