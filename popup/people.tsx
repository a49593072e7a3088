import type { JSX } from 'preact';
import { blendReadings } from '../src/mood/reading.ts';
import { number, text } from '../src/ui/text.ts';
import { keepInstead } from './actions.ts';
import { look } from './state.ts';

const placeOf = (index: number, count: number): string => {
  if (count > 2) return text('people_nth', number(index + 1));
  return text(index === 0 ? 'people_left' : 'people_right');
};

/** Several faces: the nearest one was read; the person says who counts, or all of them together. */
export const People = (): JSX.Element | null => {
  const people = look.value?.people ?? [];
  if (people.length < 2) return null;
  return (
    <div class="people" role="group" aria-label={text('people_several', number(people.length))}>
      <span class="quiet">{text('people_several', number(people.length))}</span>
      {people.map((reading, index) => (
        <button key={placeOf(index, people.length)} type="button" onClick={() => keepInstead(reading)}>
          {placeOf(index, people.length)}
        </button>
      ))}
      <button type="button" data-action="together" onClick={() => keepInstead(blendReadings(people))}>
        {text('people_together')}
      </button>
    </div>
  );
};
