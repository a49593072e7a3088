import type { JSX } from 'preact';
import { text } from '../../src/i18n/text.ts';
import { GOALS, type Goal } from '../../src/mood/goals.ts';
import { forgetGoal, goal, map } from './map-state.ts';

const labelOf = (one: Goal): string => (one === 'match' ? text('map_every_goal') : text(`goal_${one}`));

const hasOwn = (one: Goal): boolean =>
  Object.values(map.value.byGoal?.[one] ?? {}).some(row => Object.keys(row).length > 0);

/** The weights for every goal, or what the person wants otherwise for one. */
export const MapGoals = (): JSX.Element => (
  <div class="goals">
    <div class="chips" role="group" aria-label={text('map_goals')}>
      {GOALS.map(one => (
        <button
          key={one}
          type="button"
          data-goal={one}
          aria-pressed={goal.value === one}
          onClick={() => {
            goal.value = one;
          }}
        >
          {labelOf(one)}
        </button>
      ))}
    </div>
    <p class="quiet">
      {text(goal.value === 'match' ? 'map_every_goal_hint' : 'map_one_goal_hint')}{' '}
      {goal.value !== 'match' && hasOwn(goal.value) && (
        <button type="button" data-action="forget-goal" onClick={() => forgetGoal()}>
          {text('map_forget_goal')}
        </button>
      )}
    </p>
  </div>
);
