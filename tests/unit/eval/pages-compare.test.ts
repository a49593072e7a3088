import { expect, it } from 'vitest';
import { compareTitles } from '../../eval/pages/pages-compare.ts';

it('counts a title once, however it is spelt, and finds it with its rank or edition', () => {
  const listed = ['1. The Godfather', 'ONE PIECE', 'One Piece', 'Elementary [dt./OV]', 'the-simpsons'];
  const found = ['The Godfather', 'One Piece', 'Elementary', 'The Simpsons', 'The Simpsons'];
  expect(compareTitles(listed, found)).toEqual({ titles: 4, found: 4, missed: [], extra: [] });
});

it('does not take one part of a film for another, nor one find for two titles', () => {
  const parts = ['Deathly Hallows – Part 1', 'Deathly Hallows – Part 2'];
  expect(compareTitles(parts, ['Deathly Hallows – Part 2', 'Deathly Hallows – Part 3'])).toEqual({
    titles: 2,
    found: 1,
    missed: ['Deathly Hallows – Part 1'],
    extra: ['Deathly Hallows – Part 3'],
  });
  expect(compareTitles(['2. Up', 'Up (2009)'], ['Up'])).toMatchObject({ titles: 2, found: 1 });
});

it('names what was taken for a title and is none', () => {
  expect(compareTitles(['Up'], ['Up', 'Watch trailer'])).toMatchObject({
    found: 1,
    extra: ['Watch trailer'],
  });
});
