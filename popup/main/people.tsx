import type { JSX } from 'preact';
import { number, text } from '../../src/i18n/text.ts';
import { blendReadings, type Reading } from '../../src/mood/reading.ts';
import { replaceReading } from './actions.ts';
import { countedPerson, scanResult } from './state.ts';

const placeOf = (index: number, count: number): string => {
  if (count > 2) return text('people_nth', number(index + 1));
  return text(index === 0 ? 'people_left' : 'people_right');
};

const Choice = ({ who, reading, label }: ChoiceProps): JSX.Element => (
  <button
    type="button"
    aria-pressed={countedPerson.value === who}
    onClick={() => {
      countedPerson.value = who;
      void replaceReading(reading);
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

/** Where a scan shows several faces, the nearest one counts until the person chooses another, or all together. */
export const People = (): JSX.Element | null => {
  const people = scanResult.value?.people ?? [];
  const [first, ...others] = people;
  if (!first || others.length === 0) return null;
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
      <Choice who="together" reading={blendReadings([first, ...others])} label={text('people_together')} />
    </div>
  );
};
