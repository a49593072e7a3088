import { useComputed } from '@preact/signals';
import type { JSX } from 'preact';
import type { Weight } from '../../src/genre-map/weight.ts';
import { number, text } from '../../src/i18n/text.ts';
import { lampEvents } from './lamp-events.ts';
import { shiftAt } from './map-learned.ts';
import { isOwnOfGoal, type Place, rowKey, rowLabel, weightAt } from './map-rows.ts';
import { proposedMap } from './map-state.ts';
import { goalInView, tabStops } from './map-view.ts';

/** From the lowest weight to the highest. */
export const WEIGHT_WORDS = [
  'weight_never',
  'weight_rather_not',
  'weight_neither',
  'weight_gladly',
  'weight_right',
] as const;

const weightWords = (weight: Weight): string => text(WEIGHT_WORDS[weight + 2] ?? 'weight_neither');
const signed = (weight: Weight): string => (weight > 0 ? `+${weight}` : `${weight}`.replace('-', '−'));

/** An arrow beside the lamp: what taste adds to this cell. */
const LearnedMark = ({ shift }: { readonly shift: number }): JSX.Element => (
  <i class="learned" data-way={shift > 0 ? 'more' : 'less'} title={shiftWords(shift)} aria-hidden="true" />
);

const shiftWords = (shift: number): string =>
  text(shift > 0 ? 'map_learned_more' : 'map_learned_less', number(Math.abs(shift)));

export const Bulb = ({ weight }: { readonly weight: Weight }): JSX.Element => (
  <i class="bulb" data-weight={weight} aria-hidden="true" />
);

/** What a cell shows: its weight, whether it was set for the shown goal by hand, and what taste adds. */
function useCell(place: Place) {
  const weight = useComputed(() => weightAt(proposedMap.value, goalInView.value, place)).value;
  const isOwn = useComputed(() => isOwnOfGoal(proposedMap.value, goalInView.value, place)).value;
  const shift = useComputed(() => shiftAt(place)).value;
  return { weight, isOwn, shift };
}

export const LampCell = (place: Place): JSX.Element => {
  const { emotion, row } = place;
  const { weight, isOwn, shift } = useCell(place);
  const isLearned = shift !== 0;
  const id = `${emotion} ${rowKey(row)}`;
  const tabStop = tabStops['genre' in row ? 'genres' : 'vibes'];
  const isTabStop = useComputed(() => tabStop.value === id).value;
  return (
    <div
      role="slider"
      class="cell"
      tabIndex={isTabStop ? 0 : -1}
      data-mood={emotion}
      data-weight={weight}
      data-own={isOwn || undefined}
      aria-label={text('options_cell', rowLabel(row), text(`emotion_${emotion}`))}
      aria-description={isLearned ? shiftWords(shift) : undefined}
      aria-valuemin={-2}
      aria-valuemax={2}
      aria-valuenow={weight}
      aria-valuetext={weightWords(weight)}
      onFocus={() => {
        tabStop.value = id;
      }}
      {...lampEvents({ emotion, row, weight })}
    >
      <Bulb weight={weight} />
      {isLearned && <LearnedMark shift={shift} />}
      <span class="number" aria-hidden="true">
        {signed(weight)}
      </span>
    </div>
  );
};
