import { beforeAll, describe, expect, it } from 'vitest';
import { BLANK_MAP, type GenreMap, isGenreMap, withWeight } from '../../../src/genre-map/genre-map.ts';
import { readMapFile, writeMapFile } from '../../../src/genre-map/map-file.ts';
import { isPreset, PRESET_IDS, PRESETS } from '../../../src/genre-map/presets.ts';
import { vibeWeightOf, withVibe } from '../../../src/genre-map/vibe-rows.ts';
import { EMOTIONS, type Emotion } from '../../../src/mood/emotions.ts';
import { GOALS, type Goal } from '../../../src/mood/goals.ts';
import { oddsFromTap } from '../../../src/mood/odds.ts';
import { rank } from '../../../src/picks/ranking/rank.ts';
import { Scores } from '../../../src/picks/ranking/score.ts';
import { type SmallTitleIndex, smallTitleIndex } from '../../support/fakes/small-title-index.ts';

/** As earlier versions stored it. */
const withoutVibes = ({ vibes: _vibes, ...map }: GenreMap): GenreMap => map;

describe('the page of vibes', () => {
  it('is that of the evidence in a map without one', () => {
    const old = withoutVibes(PRESETS.evidence);
    expect(isGenreMap(old)).toBe(true);
    expect(vibeWeightOf(old, 'sad', 'heartwarming')).toBe(2);
    expect(vibeWeightOf(old, 'sad', 'violent')).toBe(-2);
    expect(vibeWeightOf(BLANK_MAP, 'fear', 'cosy')).toBe(2);
    expect(vibeWeightOf(old, 'happy', 'dry')).toBe(0);
  });

  it.each(['classicA', 'classicB', 'blank'] as const)('asks for nothing in %s', id => {
    expect(PRESETS[id].vibes).toEqual({});
    expect(vibeWeightOf(PRESETS[id], 'fear', 'cosy')).toBe(0);
  });

  it('changes one weight, leaves the others, and keeps no zeros', () => {
    const changed = withVibe(PRESETS.evidence, 'sad', 'cosy', -1);
    expect(vibeWeightOf(changed, 'sad', 'cosy')).toBe(-1);
    expect(withVibe(changed, 'sad', 'cosy', 1)).toEqual(PRESETS.evidence);
    expect(withVibe(PRESETS.blank, 'sad', 'cosy', 0).vibes).toEqual({ sad: {} });
    const own = withVibe(withoutVibes(PRESETS.evidence), 'sad', 'dry', 2);
    expect([vibeWeightOf(own, 'sad', 'dry'), vibeWeightOf(own, 'sad', 'hopeful')]).toEqual([2, 2]);
  });

  it('is not taken for the genre of the same name', () => {
    const changed = withVibe(PRESETS.blank, 'sad', 'family', 2);
    expect(changed.sad).toEqual({});
    expect(vibeWeightOf(withWeight(PRESETS.blank, 'sad', 'family', 2), 'sad', 'family')).toBe(0);
  });

  it.each([
    [3],
    [[]],
    [{ bored: {} }],
    [{ sad: { horror: 1 } }],
    [{ sad: { cosy: 3 } }],
    [{ sad: { cosy: '1' } }],
    [{ sad: { toString: 1 } }],
    [null],
  ])('damaged as %j makes the map invalid', vibes => {
    const map = { ...BLANK_MAP, vibes };
    expect(isGenreMap(map)).toBe(false);
    expect(readMapFile(writeMapFile(map as GenreMap))).toEqual({ problem: 'not-a-map' });
  });
});

describe('a preset', () => {
  it('is known in whatever order the browser gives it back', () => {
    for (const id of PRESET_IDS) {
      const stored = Object.fromEntries(Object.entries(PRESETS[id]).reverse()) as GenreMap;
      expect(PRESET_IDS.filter(other => isPreset(stored, other))).toEqual([id]);
    }
  });

  it('is no longer that with another genre, vibe or goal', () => {
    const { evidence } = PRESETS;
    expect(isPreset(withoutVibes(evidence), 'evidence')).toBe(true);
    expect(isPreset(withoutVibes(PRESETS.classicA), 'classicA')).toBe(false);
    expect(isPreset(withVibe(evidence, 'sad', 'dry', 1), 'evidence')).toBe(false);
    expect(isPreset(withWeight(evidence, 'sad', 'war', 2), 'evidence')).toBe(false);
    expect(isPreset(withWeight(evidence, 'sad', 'war', 2, 'lift'), 'evidence')).toBe(false);
  });
});

describe('a score', () => {
  let small: SmallTitleIndex;
  beforeAll(async () => {
    small = await smallTitleIndex([
      { name: 'Warm House', genres: ['drama'], vibes: ['cosy', 'heartwarming'] },
      { name: 'Cold House', genres: ['drama'], vibes: ['bleak', 'violent'] },
      { name: 'Dry House', genres: ['drama'], vibes: ['dry'] },
    ]);
  });
  const scoresOf = (map: GenreMap, emotion: Emotion = 'sad', goal: Goal = 'match'): Scores =>
    new Scores(small.titleIndex, { odds: oddsFromTap(emotion, 1), goal, map });
  const vibesPart = (map: GenreMap, name: string): number => scoresOf(map).parts(small.at(name)).vibes;

  it('is the same for a map stored before there was a page of vibes', () => {
    for (const emotion of EMOTIONS)
      for (const goal of GOALS) {
        const [before, now] = [withoutVibes(PRESETS.evidence), PRESETS.evidence].map(map => {
          const scores = scoresOf(map, emotion, goal);
          return ['Warm House', 'Cold House', 'Dry House'].map(name => scores.parts(small.at(name)));
        });
        expect(now).toEqual(before);
      }
  });

  it('follows the person’s page', () => {
    expect(vibesPart(PRESETS.evidence, 'Warm House')).toBeGreaterThan(0);
    expect(vibesPart(PRESETS.evidence, 'Cold House')).toBeLessThan(0);
    expect(vibesPart(PRESETS.blank, 'Warm House')).toBe(0);
    const own = withVibe(PRESETS.evidence, 'sad', 'dry', 2);
    expect(vibesPart(PRESETS.evidence, 'Dry House')).toBe(0);
    expect(vibesPart(own, 'Dry House')).toBeGreaterThan(0);
  });

  it('needs one lamp turned up, on either page', () => {
    const list = (map: GenreMap): number => rank(scoresOf(map), { limit: 3 }).length;
    expect([list(PRESETS.blank), list(withVibe(PRESETS.blank, 'sad', 'cosy', -1))]).toEqual([0, 0]);
    expect(list(withVibe(PRESETS.blank, 'sad', 'cosy', 1))).toBe(3);
    // Earlier versions stored the empty map without vibes, and listed nothing for it.
    expect(list(BLANK_MAP)).toBe(0);
  });
});
