import type { JSX } from 'preact';
import type { Genre } from '../src/catalog/genres.ts';
import type { Emotion } from '../src/mood/emotions.ts';
import { WEIGHTS, type Weight } from '../src/recommend/genre-map.ts';
import { text } from '../src/ui/text.ts';
import { map, setWeight } from './map-state.ts';

const STEP: { readonly [key: string]: number } = { ArrowUp: 1, ArrowRight: 1, ArrowDown: -1, ArrowLeft: -1 };

const moved = (weight: Weight, by: number): Weight =>
  WEIGHTS[Math.min(WEIGHTS.length - 1, Math.max(0, WEIGHTS.indexOf(weight) + by))] ?? weight;

/** A click brightens; past the brightest it starts over at the darkest. */
const next = (weight: Weight): Weight => (weight === 2 ? -2 : moved(weight, 1));

const signed = (weight: Weight): string => (weight > 0 ? `+${weight}` : String(weight));

interface Props {
  readonly emotion: Emotion;
  readonly genre: Genre;
}

export const LampCell = ({ emotion, genre }: Props): JSX.Element => {
  const weight = map.value[emotion][genre] ?? 0;
  const onKeyDown = (event: KeyboardEvent): void => {
    const step = STEP[event.key];
    if (!step) return;
    event.preventDefault();
    void setWeight(emotion, genre, moved(weight, step));
  };
  return (
    <button
      type="button"
      role="slider"
      class="cell"
      data-mood={emotion}
      data-weight={weight}
      aria-label={text('options_cell', text(`genre_${genre}`), text(`emotion_${emotion}`), signed(weight))}
      aria-valuemin={-2}
      aria-valuemax={2}
      aria-valuenow={weight}
      aria-valuetext={signed(weight)}
      onClick={() => setWeight(emotion, genre, next(weight))}
      onKeyDown={onKeyDown}
    >
      <span aria-hidden="true">{weight === 0 ? '' : signed(weight)}</span>
    </button>
  );
};
