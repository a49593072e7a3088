import { effect, signal } from '@preact/signals';
import { send } from '../../src/protocol/dispatch.ts';
import type { LearnedShifts } from '../../src/taste/learned.ts';
import type { Place } from './map-rows.ts';
import { goalInView } from './map-view.ts';
import type { MapPage } from './page-ids.ts';

const learnedShifts = signal<LearnedShifts | null>(null);

/** What taste adds to a cell; 0 where it adds nothing. */
export const shiftAt = ({ emotion, row }: Place): number => {
  const shifts = learnedShifts.value?.[emotion];
  return ('genre' in row ? shifts?.genres[row.genre] : shifts?.vibes[row.vibe]) ?? 0;
};

/** Whether taste adds anything to the cells of a page. */
export const hasLearned = (page: MapPage): boolean =>
  Object.values(learnedShifts.value ?? {}).some(row => Object.keys(row[page]).length > 0);

/** Keeps up to date what taste adds to each cell for the shown goal. */
export async function followShifts(shown: AbortSignal): Promise<void> {
  const stop = effect(() => {
    const goal = goalInView.value;
    send('taste.shifts', goal).then(
      shifts => {
        if (goal === goalInView.peek()) learnedShifts.value = shifts;
      },
      error => console.error('learned shifts', error),
    );
  });
  shown.addEventListener('abort', stop);
}
