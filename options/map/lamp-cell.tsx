import { signal, useComputed } from '@preact/signals';
import type { JSX } from 'preact';
import { GENRES, type Genre } from '../../src/catalog/genres.ts';
import { isSetFor, weightOf } from '../../src/genre-map/genre-map.ts';
import type { Weight } from '../../src/genre-map/weight.ts';
import { number, text } from '../../src/i18n/text.ts';
import { EMOTIONS, type Emotion } from '../../src/mood/emotions.ts';
import { lampEvents } from './lamp-events.ts';
import { learnedShifts } from './map-learned.ts';
import { proposedMap, shownGoal } from './map-state.ts';

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

/** The only lamp that the Tab key leads to; arrow keys with Shift lead to the others, which are some two hundred. */
const tabStop = signal(`${EMOTIONS[0]} ${GENRES[0].id}`);

/** An arrow beside the lamp: what taste adds to this cell. */
const LearnedMark = ({ shift }: { readonly shift: number }): JSX.Element => (
  <i class="learned" data-way={shift > 0 ? 'more' : 'less'} title={shiftWords(shift)} aria-hidden="true" />
);

const shiftWords = (shift: number): string =>
  text(shift > 0 ? 'map_learned_more' : 'map_learned_less', number(Math.abs(shift)));

interface Props {
  readonly emotion: Emotion;
  readonly genre: Genre;
}

export const Bulb = ({ weight }: { readonly weight: Weight }): JSX.Element => (
  <i class="bulb" data-weight={weight} aria-hidden="true" />
);

/** What a cell shows: its weight, whether it was set for the shown goal by hand, and what taste adds. */
function useCell({ emotion, genre }: Props) {
  const weight = useComputed(() => weightOf(proposedMap.value, shownGoal.value, emotion, genre)).value;
  const isOwn = useComputed(
    () => shownGoal.value !== 'match' && isSetFor(proposedMap.value, shownGoal.value, emotion, genre),
  ).value;
  const shift = useComputed(() => learnedShifts.value[emotion][genre] ?? 0).value;
  return { weight, isOwn, shift };
}

export const LampCell = ({ emotion, genre }: Props): JSX.Element => {
  const { weight, isOwn, shift } = useCell({ emotion, genre });
  const isLearned = shift !== 0;
  const id = `${emotion} ${genre}`;
  const isTabStop = useComputed(() => tabStop.value === id).value;
  return (
    <div
      role="slider"
      class="cell"
      tabIndex={isTabStop ? 0 : -1}
      data-mood={emotion}
      data-weight={weight}
      data-own={isOwn || undefined}
      aria-label={text('options_cell', text(`genre_${genre}`), text(`emotion_${emotion}`))}
      aria-description={isLearned ? shiftWords(shift) : undefined}
      aria-valuemin={-2}
      aria-valuemax={2}
      aria-valuenow={weight}
      aria-valuetext={weightWords(weight)}
      onFocus={() => {
        tabStop.value = id;
      }}
      {...lampEvents({ emotion, genre, weight })}
    >
      <Bulb weight={weight} />
      {isLearned && <LearnedMark shift={shift} />}
      <span class="number" aria-hidden="true">
        {signed(weight)}
      </span>
    </div>
  );
};
