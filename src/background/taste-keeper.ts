import type { Goal } from '../mood/goals.ts';
import { MOST_ANSWERS } from '../recommend/answers.ts';
import { writeTasteFile } from '../recommend/friends.ts';
import { type LearnedShifts, learned, learnedShifts, type ToldTaste } from '../recommend/learned.ts';
import { tastes } from './tastes.ts';

export const shiftsFor = async (goal: Goal): Promise<LearnedShifts> =>
  learnedShifts((await tastes()).own, goal);

export async function toldTaste(): Promise<ToldTaste> {
  const { own } = await tastes();
  return { answers: own.size, learned: learned(own) };
}

/** The newest answers, as many as a file may hold. */
export async function tasteFile(): Promise<string> {
  const { answers } = (await tastes()).state;
  return writeTasteFile({ version: 1, answers: answers.slice(-MOST_ANSWERS) });
}
