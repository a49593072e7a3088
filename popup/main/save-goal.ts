import type { Goal } from '../../src/mood/goals.ts';
import { isKept, type Mood } from '../../src/mood/reading.ts';
import { chooseGoal } from '../../src/mood/store.ts';
import { isPrivateWindow } from '../../src/platform/private-window.ts';
import { send } from '../../src/protocol/dispatch.ts';
import { mood } from './state.ts';

/**
 * Saves the goal for the emotion of a mood. In a private window, or where the mood itself is not stored, the goal holds
 * for this mood alone and is not stored either.
 */
export async function saveGoal(of: Mood, goal: Goal): Promise<void> {
  if (isKept(of) && !(await isPrivateWindow())) await chooseGoal(of.emotion, goal);
  else mood.value = await send('mood.want', { id: of.id, goal });
}
