import { expect, it } from 'vitest';
import {
  CAUTION_IDS,
  type Caution,
  type Filters,
  filterTest,
  genreCautionTest,
} from '../../../src/picks/filters.ts';
import { smallTitleIndex } from '../../support/fakes/small-title-index.ts';

const DRAMA = { genres: ['drama'], votes: 9 } as const;
const { titleIndex, catalog } = await smallTitleIndex([
  { ...DRAMA, name: 'Nobody Said', vibes: ['gentle'] },
  { ...DRAMA, name: 'Quiet Lake', grade: { age: 12, upset: [], minutes: 88, language: 'fr' } },
  { ...DRAMA, name: 'Long Knives', grade: { age: 16, upset: ['violence'], minutes: 150 } },
  { ...DRAMA, name: 'Red Rooms', grade: { age: 18, upset: ['gore'] } },
  { ...DRAMA, name: 'Satin', grade: { age: 16, upset: ['sex'] } },
  { ...DRAMA, name: 'Last Letter', grade: { age: 16, upset: ['suicide'] } },
  { ...DRAMA, name: 'Old Dog', grade: { age: 6, upset: ['animal-death'] }, genres: ['family'] },
  { name: 'Bear Picnic', genres: ['family'], grade: { age: 0, upset: [] } },
  { name: 'Family Knives', genres: ['family', 'comedy'], grade: { age: 16, upset: ['violence'] } },
  { name: 'Family Unread', genres: ['family', 'kids'] },
  { name: 'Loud Song', kind: 'music', music: ['dance'] },
]);

function passing(filters: Filters): string[] {
  const passes = filterTest(titleIndex, filters);
  return Array.from({ length: catalog.size }, (_, title) => title)
    .filter(passes)
    .map(title => catalog.title(title).name)
    .sort();
}

it.each([
  ['violence', ['Long Knives', 'Red Rooms', 'Family Knives']],
  ['gore', ['Red Rooms']],
  ['erotic', ['Satin']],
  ['selfharm', ['Last Letter']],
  ['animals', ['Old Dog']],
] satisfies [Caution, string[]][])(
  '%s passes only what an editor has read and found free of it',
  (caution, has) => {
    const left = passing({ without: [caution] });
    for (const name of [...has, 'Nobody Said', 'Family Unread']) expect(left).not.toContain(name);
    expect(left).toEqual(
      passing({}).filter(name => ![...has, 'Nobody Said', 'Family Unread'].includes(name)),
    );
  },
);

it('with children, only what is made for families and may be seen at six passes', () => {
  expect(passing({ familySafe: true })).toEqual(['Bear Picnic', 'Old Dog']);
});

it('a running time passes what is known to be no longer', () => {
  expect(passing({ minutes: 90 })).toEqual(['Quiet Lake']);
  expect(passing({ minutes: 150 })).toEqual(['Long Knives', 'Quiet Lake']);
});

it('a language passes what was made in it; one that the catalog has not passes nothing', () => {
  expect(passing({ language: 'fr' })).toEqual(['Quiet Lake']);
  expect(passing({ language: 'xx' })).toEqual([]);
});

it('music has neither length nor language nor what upsets', () => {
  const all: Filters = { kind: 'music', without: CAUTION_IDS, familySafe: true, minutes: 30, language: 'fr' };
  expect(passing(all)).toEqual(['Loud Song']);
});

it('a title that only a page describes passes no filter that an editor must answer', () => {
  const passes = (without: readonly Caution[]): boolean => genreCautionTest({ without })(0, false);
  expect(CAUTION_IDS.filter(caution => passes([caution]))).toEqual(['horror', 'crime']);
});
