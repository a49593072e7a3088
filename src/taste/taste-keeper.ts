import type { Goal } from '../mood/goals.ts';
import { MOST_ANSWERS } from './answers.ts';
import { writeTasteFile } from './friends.ts';
import { type LearnedShifts, learned, learnedShifts, type ToldTaste } from './learned.ts';
import { tastes } from './tastes-keeper.ts';

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
