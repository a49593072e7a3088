import type { Goal } from '../mood/goals.ts';
import { MOST_ANSWERS } from '../storage/limits.ts';
import { writeTasteFile } from './friends.ts';
import { type LearnedShifts, learnedShifts, learnedWeights, type TasteSummary } from './learned.ts';
import { readTastes } from './tastes-keeper.ts';

export const shiftsFor = async (goal: Goal): Promise<LearnedShifts> =>
  learnedShifts((await readTastes()).own, goal);

export async function tasteSummary(): Promise<TasteSummary> {
  const { own } = await readTastes();
  return { answers: own.size, learned: learnedWeights(own) };
}

/** A file of the newest answers, as many as a file may hold. */
export async function tasteFile(): Promise<string> {
  const { answers } = (await readTastes()).state;
  return writeTasteFile({ version: 1, answers: answers.slice(-MOST_ANSWERS) });
}
