import { effect, signal } from '@preact/signals';
import { send } from '../src/messages.ts';
import { BLANK_MAP } from '../src/recommend/genre-map.ts';
import type { LearnedShifts } from '../src/recommend/learned.ts';
import { goal } from './map-state.ts';

/** Less than this is lost in the steps of the map. */
const WORTH_SHOWING = 0.2;

const NONE: LearnedShifts = BLANK_MAP;
export const shifts = signal<LearnedShifts>(NONE);

export const isWorthShowing = (shift: number): boolean => Math.abs(shift) >= WORTH_SHOWING;

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
