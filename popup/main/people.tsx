import type { JSX } from 'preact';
import { number, text } from '../../src/i18n/text.ts';
import { blendReadings, type Reading } from '../../src/mood/reading.ts';
import { keepInstead } from './actions.ts';
import { counted, look } from './state.ts';

const placeOf = (index: number, count: number): string => {
  if (count > 2) return text('people_nth', number(index + 1));
  return text(index === 0 ? 'people_left' : 'people_right');
};

const Choice = ({ who, reading, label }: ChoiceProps): JSX.Element => (
  <button
    type="button"
    aria-pressed={counted.value === who}
    onClick={() => {
      counted.value = who;
      void keepInstead(reading);
    }}
  >
    {label}
  </button>
);

interface ChoiceProps {
  readonly who: number | 'together';
  readonly reading: Reading;
  readonly label: string;
}

/** Several faces: the nearest one was read; the person says who counts, or all of them together. */
export const People = (): JSX.Element | null => {
  const people = look.value?.people ?? [];
  if (people.length < 2) return null;
  const several = text('people_several', number(people.length));
  return (
    <div class="people" role="group" aria-label={several}>
      <span class="quiet">{several}</span>
      {people.map((reading, who) => (
        <Choice
          key={placeOf(who, people.length)}
          who={who}
          reading={reading}
          label={placeOf(who, people.length)}
        />
      ))}
      <Choice who="together" reading={blendReadings(people)} label={text('people_together')} />
    </div>
  );
};
