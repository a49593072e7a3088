import { effect, signal } from '@preact/signals';
import { BLANK_MAP } from '../../src/genre-map/genre-map.ts';
import { send } from '../../src/protocol/dispatch.ts';
import type { LearnedShifts } from '../../src/taste/learned.ts';
import { shownGoal } from './map-state.ts';

const NO_SHIFTS: LearnedShifts = BLANK_MAP;
export const learnedShifts = signal<LearnedShifts>(NO_SHIFTS);

/** Keeps up to date what taste adds to each cell for the shown goal. */
export async function followShifts(shown: AbortSignal): Promise<void> {
  const stop = effect(() => {
    const goal = shownGoal.value;
    send('taste.shifts', goal).then(
      shifts => {
        if (goal === shownGoal.peek()) learnedShifts.value = shifts;
      },
      error => console.error('learned shifts', error),
    );
  });
  shown.addEventListener('abort', stop);
}
