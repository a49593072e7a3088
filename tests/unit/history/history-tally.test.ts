import { describe, expect, it } from 'vitest';
import { HelpfulGenres, leastShareLiked } from '../../../src/history/helpful-genres.ts';
import { writeHistoryFile } from '../../../src/history/history-file.ts';
import { MoodTally, mostFrequent } from '../../../src/history/tally.ts';
import {
  beginOf,
  endOf,
  partOfDay,
  startOf,
  startsBetween,
  unitFor,
} from '../../../src/history/time-ranges.ts';
import { EMOTIONS, type Emotion } from '../../../src/mood/emotions.ts';
import { moodFromReading, readingFromTap } from '../../../src/mood/reading.ts';

const at = (day: number, hour: number, month = 5): number => new Date(2026, month, day, hour, 30).getTime();
const NOW = at(20, 12);
const of = (counts: readonly number[], emotion: Emotion): number => counts[EMOTIONS.indexOf(emotion)] ?? 0;

describe('days, weeks and months', () => {
  it('are those of the calendar, also where daylight saving time begins or ends', () => {
    for (const [month, day] of [
      [2, 29],
      [9, 25],
      [11, 31],
      [1, 28],
    ] as const) {
      const start = startOf('day', at(day, 23, month));
      expect(new Date(start).getHours()).toBe(0);
      expect(startOf('day', endOf('day', start))).toBe(endOf('day', start));
      expect(new Date(endOf('day', start)).getHours()).toBe(0);
    }
    expect(new Date(startOf('week', NOW)).getDay()).toBe(1);
    expect(new Date(startOf('month', NOW)).getDate()).toBe(1);
  });

  it('cover the range, and are larger for a longer one', () => {
    expect(startsBetween('day', beginOf('week', NOW, 0), NOW).length).toBe(7);
    expect(startsBetween('day', beginOf('month', NOW, 0), NOW).length).toBe(30);
    expect(unitFor(beginOf('all', NOW, at(1, 1)), NOW)).toBe('day');
    expect(unitFor(at(1, 1, 5) - 200 * 864e5, NOW)).toBe('week');
    expect(unitFor(0, NOW)).toBe('month');
    expect(startsBetween('month', 0, NOW).length).toBeLessThanOrEqual(600);
    expect(beginOf('all', NOW, NOW + 1e9)).toBeLessThanOrEqual(NOW);
  });

  it('parts of a day', () => {
    expect([0, 5, 10, 11, 17, 21, 22].map(partOfDay)).toEqual([
      'night',
      'morning',
      'morning',
      'day',
      'evening',
      'evening',
      'night',
    ]);
  });
});

describe('a tally', () => {
  const tally = new MoodTally('day', beginOf('week', NOW, 0), NOW);
  const moods: readonly (readonly [number, Emotion])[] = [
    [at(18, 8), 'neutral'],
    [at(18, 19), 'sad'],
    [at(18, 20), 'happy'],
    [at(19, 19), 'sad'],
    [at(19, 21), 'happy'],
    [at(20, 10), 'happy'],
  ];
  for (const [when, emotion] of moods) tally.add({ at: when, emotion });

  it('counts by day, also days without a mood', () => {
    const periods = tally.periods();
    expect(periods.map(({ counts }) => counts.reduce((a, b) => a + b, 0))).toEqual([0, 0, 0, 0, 3, 2, 1]);
    expect(of(periods[4]?.counts ?? [], 'sad')).toBe(1);
  });

  it('finds the most frequent emotion of an hour of a weekday', () => {
    expect(tally.hours()).toContainEqual({ weekday: 4, hour: 19, count: 1, emotion: 'sad' });
    expect(tally.hours().reduce((sum, { count }) => sum + count, 0)).toBe(6);
    expect(mostFrequent([0, 0, 0, 2, 2, 0, 0])).toBe('happy');
  });

  it('counts which emotion follows which, within half a day', () => {
    const [afterSad, afterCalm, ...others] = tally.follows();
    expect([afterSad?.emotion, afterCalm?.emotion, others]).toEqual(['sad', 'neutral', []]);
    expect(of(afterSad?.next ?? [], 'happy')).toBe(2);
    expect(of(afterCalm?.next ?? [], 'sad')).toBe(1);
  });
});

describe('helpful genres', () => {
  const judge = (helpful: HelpfulGenres, liked: boolean, hour: number, times: number): void => {
    for (let i = 0; i < times; i += 1)
      helpful.add({ at: at(1 + i, hour), emotion: 'sad', liked, genres: ['comedy'] });
  };

  it('name the part of the day where it is as sure as the whole day', () => {
    const helpful = new HelpfulGenres();
    judge(helpful, true, 20, 8);
    judge(helpful, false, 20, 1);
    expect(helpful.best()).toEqual([{ genre: 'comedy', emotion: 'sad', part: 'evening', liked: 8, of: 9 }]);
  });

  it('name the whole day where no part of it is as sure', () => {
    const helpful = new HelpfulGenres();
    judge(helpful, true, 8, 3);
    judge(helpful, true, 20, 3);
    expect(helpful.best()).toEqual([{ genre: 'comedy', emotion: 'sad', part: null, liked: 6, of: 6 }]);
  });

  it('need three verdicts, mostly likes, and a mood', () => {
    const helpful = new HelpfulGenres();
    judge(helpful, true, 8, 2);
    helpful.add({ at: NOW, emotion: null, liked: true, genres: ['drama'] });
    expect(helpful.best()).toEqual([]);
    judge(helpful, false, 8, 9);
    expect(helpful.best()).toEqual([]);
    expect(leastShareLiked({ liked: 8, of: 9 })).toBeGreaterThan(leastShareLiked({ liked: 3, of: 3 }));
  });
});

it('a history file has a line for each entry, and no sentence a spreadsheet could run', () => {
  const lines = writeHistoryFile([
    { entry: 'mood', ...moodFromReading(readingFromTap('sad'), 1, NOW) },
    {
      entry: 'feedback',
      id: 2,
      at: NOW,
      emotion: 'sad',
      verdict: 'up',
      title: { name: '=cmd()', year: 0, kind: 'film' },
    },
  ]).split('\r\n');
  expect(lines.length).toBe(3);
  expect(lines[1]).toMatch(/^2026-06-20T12:30:00[+-]\d\d:\d\d,mood,sad,tap,yes,1\.00,,,,$/);
  expect(lines[2]).toMatch(/,answer,sad,,,,'=cmd\(\),,film,up$/);
});
