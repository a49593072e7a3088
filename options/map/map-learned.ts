import { effect, signal } from '@preact/signals';
import { BLANK_MAP } from '../../src/genre-map/genre-map.ts';
import { send } from '../../src/protocol/dispatch.ts';
import type { LearnedShifts } from '../../src/taste/learned.ts';
import { goal } from './map-state.ts';

const NONE: LearnedShifts = BLANK_MAP;
export const shifts = signal<LearnedShifts>(NONE);

/** What answers to picks have taught beside each weight, for the goal that is shown. */
export async function followShifts(shown: AbortSignal): Promise<void> {
  const stop = effect(() => {
    const of = goal.value;
    send('taste.shifts', of).then(
      learned => {
        if (of === goal.peek()) shifts.value = learned;
      },
      error => console.error('learned', error),
    );
  });
  shown.addEventListener('abort', stop);
}
