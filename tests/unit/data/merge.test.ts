import { expect, it } from 'vitest';
import { mergeEntry } from '../../../data/build/merge.ts';
import { Works } from '../../../data/build/work.ts';

const film = (name: string, year: number, language: string) =>
  ({ kind: 'film', name, year, language, genres: 0 }) as const;

it('films of the same name and year in two languages are two', () => {
  const works = new Works();
  const milk = mergeEntry(works, film('Milk', 2008, 'en'));
  expect(mergeEntry(works, film('Milk', 2008, 'tr'))).not.toBe(milk);
  expect(mergeEntry(works, film('Milk', 2009, 'en'))).toBe(milk);
});

it('a long name of the same year is one film, whichever of its languages a source names', () => {
  const works = new Works();
  const wedding = mergeEntry(works, film('Monsoon Wedding', 2001, 'en'));
  expect(mergeEntry(works, film('Monsoon Wedding', 2001, 'hi'))).toBe(wedding);
});
