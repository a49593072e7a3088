import { signal, useComputed } from '@preact/signals';
import type { JSX } from 'preact';
import { GENRES, type Genre } from '../../src/catalog/genres.ts';
import { isSetFor, type Weight, weightOf } from '../../src/genre-map/genre-map.ts';
import { number, text } from '../../src/i18n/text.ts';
import { EMOTIONS, type Emotion } from '../../src/mood/emotions.ts';
import { movesOf } from './lamp-moves.ts';
import { shifts } from './map-learned.ts';
import { goal, proposed } from './map-state.ts';

/** From the darkest to the brightest. */
export const WEIGHT_WORDS = [
  'weight_never',
  'weight_rather_not',
  'weight_neither',
  'weight_gladly',
  'weight_right',
] as const;

const wordOf = (weight: Weight): string => text(WEIGHT_WORDS[weight + 2] ?? 'weight_neither');
const signed = (weight: Weight): string => (weight > 0 ? `+${weight}` : `${weight}`.replace('-', '−'));

/** The one lamp that Tab leads to: two hundred stops would be a wall. */
const current = signal(`${EMOTIONS[0]} ${GENRES[0].id}`);

/** How far taste has moved this cell, as an arrow beside the lamp. */
const LearnedMark = ({ shift }: { readonly shift: number }): JSX.Element => (
  <i class="learned" data-way={shift > 0 ? 'more' : 'less'} title={toldOf(shift)} aria-hidden="true" />
);

const toldOf = (shift: number): string =>
  text(shift > 0 ? 'map_learned_more' : 'map_learned_less', number(Math.abs(shift)));

interface Props {
  readonly emotion: Emotion;
  readonly genre: Genre;
}

export const Bulb = ({ weight }: { readonly weight: Weight }): JSX.Element => (
  <i class="bulb" data-weight={weight} aria-hidden="true" />
);

export const LampCell = ({ emotion, genre }: Props): JSX.Element => {
  const weight = useComputed(() => weightOf(proposed.value, goal.value, emotion, genre)).value;
  const own = useComputed(
    () => goal.value !== 'match' && isSetFor(proposed.value, goal.value, emotion, genre),
  ).value;
  const shift = useComputed(() => shifts.value[emotion][genre] ?? 0).value;
  const isLearned = shift !== 0;
  const place = `${emotion} ${genre}`;
  const isCurrent = useComputed(() => current.value === place).value;
  return (
    <div
      role="slider"
      class="cell"
      tabIndex={isCurrent ? 0 : -1}
      data-mood={emotion}
      data-weight={weight}
      data-own={own || undefined}
      aria-label={text('options_cell', text(`genre_${genre}`), text(`emotion_${emotion}`))}
      aria-description={isLearned ? toldOf(shift) : undefined}
      aria-valuemin={-2}
      aria-valuemax={2}
      aria-valuenow={weight}
      aria-valuetext={wordOf(weight)}
      onFocus={() => {
        current.value = place;
      }}
      {...movesOf({ emotion, genre, weight })}
    >
      <Bulb weight={weight} />
      {isLearned && <LearnedMark shift={shift} />}
      <span class="number" aria-hidden="true">
        {signed(weight)}
      </span>
    </div>
  );
};
