import type { JSX } from 'preact';
import { text } from '../../src/i18n/text.ts';
import { GOALS, type Goal } from '../../src/mood/goals.ts';
import { map, removeGoalWeights } from './map-state.ts';
import { shownGoal } from './map-view.ts';

const labelOf = (goal: Goal): string => (goal === 'match' ? text('map_every_goal') : text(`goal_${goal}`));

const hasOwnWeights = (goal: Goal): boolean =>
  Object.values(map.value.byGoal?.[goal] ?? {}).some(row => Object.keys(row).length > 0);

const Goals = (): JSX.Element => (
  <div class="chips" role="group" aria-label={text('map_goals')}>
    {GOALS.map(goal => (
      <button
        key={goal}
        type="button"
        data-goal={goal}
        aria-pressed={shownGoal.value === goal}
        onClick={() => {
          shownGoal.value = goal;
        }}
      >
        {labelOf(goal)}
      </button>
    ))}
  </div>
);

/** Chooses which weights the map shows: those for every goal, or those for one goal. */
export const MapGoals = (): JSX.Element => (
  <div class="goals">
    <Goals />
    <p class="quiet">
      {text(shownGoal.value === 'match' ? 'map_every_goal_hint' : 'map_one_goal_hint')}{' '}
      {shownGoal.value !== 'match' && hasOwnWeights(shownGoal.value) && (
        <button type="button" data-action="forget-goal" onClick={() => removeGoalWeights()}>
          {text('map_forget_goal')}
        </button>
      )}
    </p>
  </div>
);
