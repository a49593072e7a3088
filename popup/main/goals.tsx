import type { JSX } from 'preact';
import { text } from '../../src/i18n/text.ts';
import { GOALS } from '../../src/mood/goals.ts';
import { setGoal } from './actions.ts';
import { busy, goal, mood } from './state.ts';

export const Goals = (): JSX.Element | null =>
  mood.value && !busy.value ? (
    <div class="chips" role="group" aria-label={text('goal_title')}>
      {GOALS.map(one => (
        <button
          key={one}
          type="button"
          data-goal={one}
          aria-pressed={goal.value === one}
          onClick={() => setGoal(one)}
        >
          {text(`goal_${one}`)}
        </button>
      ))}
    </div>
  ) : null;
