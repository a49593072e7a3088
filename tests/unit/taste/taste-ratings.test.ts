import { describe, expect, it } from 'vitest';
import { readRatingsFile } from '../../../src/taste/ratings-file.ts';

describe('ratings of other services', () => {
  it('Letterboxd, by half stars', () => {
    const head = 'Date,Name,Year,Letterboxd URI,Rating\n';
    const read = readRatingsFile(
      `${head}2024-01-02,Paddington 2,2017,https://boxd.it/x,5\n2024-01-03,"Good, the Bad, The",1966,u,3\n2024-01-04,Cats,2019,u,0.5\n`,
    );
    expect(read).toEqual([
      { sighting: { text: 'Paddington 2', year: 2017 }, signal: 'more' },
      { sighting: { text: 'Good, the Bad, The', year: 1966 }, signal: 'seen' },
      { sighting: { text: 'Cats', year: 2019 }, signal: 'never' },
    ]);
  });

  it('Letterboxd watched: only seen', () => {
    expect(readRatingsFile('Date,Name,Year,Letterboxd URI\n2024-01-02,Heat,1995,u\n')).toEqual([
      { sighting: { text: 'Heat', year: 1995 }, signal: 'seen' },
    ]);
  });

  it('IMDb, with its id and kind', () => {
    const head = 'Const,Your Rating,Date Rated,Title,URL,Title Type,IMDb Rating,Runtime (mins),Year,Genres\n';
    expect(
      readRatingsFile(`${head}tt0903747,9,2024-01-02,Breaking Bad,u,TV Series,9.5,49,2008,"Crime, Drama"\n`),
    ).toEqual([
      {
        sighting: { text: 'Breaking Bad', year: 2008, kind: 'series', ids: { imdb: 'tt0903747' } },
        signal: 'more',
      },
    ]);
  });

  it('Netflix and Trakt', () => {
    expect(readRatingsFile('Title,Date\n"Dark: Season 1: Secrets","1/2/24"\n')).toEqual([
      {
        sighting: { text: 'Dark: Season 1: Secrets' },
        orElse: { text: 'Dark', kind: 'series' },
        signal: 'seen',
      },
    ]);
    expect(
      readRatingsFile('rated_at,type,title,year,rating,imdb_id\n2024,movie,Heat,1995,4,tt0113277\n'),
    ).toEqual([
      { sighting: { text: 'Heat', year: 1995, kind: 'film', ids: { imdb: 'tt0113277' } }, signal: 'down' },
    ]);
  });

  it('any other file is refused', () => {
    expect(readRatingsFile('name,phone\nx,1\n')).toBeNull();
    expect(readRatingsFile('')).toBeNull();
  });
});
