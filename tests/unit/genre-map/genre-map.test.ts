import { describe, expect, it } from 'vitest';
import {
  BLANK_MAP,
  genreWeights,
  isGenreMap,
  isSetFor,
  weightOf,
  withoutWeight,
  withWeight,
} from '../../../src/genre-map/genre-map.ts';
import { readMapFile, writeMapFile } from '../../../src/genre-map/map-file.ts';
import { PRESET_IDS, PRESETS } from '../../../src/genre-map/presets.ts';
import { withVibe } from '../../../src/genre-map/vibe-rows.ts';
import { WEIGHTS } from '../../../src/genre-map/weight.ts';
import { EMOTIONS, type Emotion } from '../../../src/mood/emotions.ts';
import { GOALS } from '../../../src/mood/goals.ts';
import { oddsFromTap } from '../../../src/mood/odds.ts';
import { goalTarget, moodPoint, pathTo } from '../../../src/mood/space.ts';

const certain = (emotion: Emotion) => oddsFromTap(emotion, 1);

describe('the genre map', () => {
  it('presets are valid maps', () => {
    for (const id of PRESET_IDS) expect([id, isGenreMap(PRESETS[id])]).toEqual([id, true]);
  });

  it('refuses damaged maps', () => {
    const damaged = [
      null,
      3,
      {},
      { ...BLANK_MAP, happy: { comedy: 7 } },
      { ...BLANK_MAP, sad: { nonsense: 1 } },
      { ...BLANK_MAP, byGoal: { lift: { sad: { comedy: 9 } } } },
      { ...BLANK_MAP, byGoal: { win: {} } },
    ];
    expect(damaged.map(isGenreMap)).toEqual(damaged.map(() => false));
  });

  it('changes one weight and leaves the others', () => {
    const changed = withWeight(PRESETS.classicA, 'sad', 'comedy', 2);
    expect(changed.sad).toEqual({ drama: 2, comedy: 2 });
    expect({ ...changed, sad: PRESETS.classicA.sad }).toEqual(PRESETS.classicA);
  });

  it('weighs genres by the odds', () => {
    const half = { ...certain('happy'), happy: 0.5, sad: 0.5 };
    const weights = genreWeights(PRESETS.classicA, half);
    expect([weights.get('comedy'), weights.get('drama'), weights.get('war')]).toEqual([1, 1, 0]);
  });
});

describe('the map of a goal', () => {
  it('is the person’s own map for match, and shifted for the others', () => {
    expect(weightOf(PRESETS.evidence, 'match', 'sad', 'drama')).toBe(2);
    expect(weightOf(PRESETS.evidence, 'lift', 'sad', 'drama')).toBe(0);
    expect(weightOf(PRESETS.evidence, 'lift', 'sad', 'comedy')).toBe(2);
    expect(weightOf(PRESETS.evidence, 'feel', 'sad', 'drama')).toBe(2);
  });

  it('holds whole weights from −2 to 2 everywhere', () => {
    for (const goal of GOALS)
      for (const emotion of EMOTIONS)
        for (const genre of genreWeights(PRESETS.evidence, certain(emotion)).keys())
          expect(WEIGHTS).toContain(weightOf(PRESETS.evidence, goal, emotion, genre));
  });

  it('has the weights that the person sets for that goal, and no other goal has them', () => {
    const own = withWeight(PRESETS.evidence, 'sad', 'horror', 2, 'lift');
    expect(isGenreMap(own)).toBe(true);
    expect(weightOf(own, 'lift', 'sad', 'horror')).toBe(2);
    expect(weightOf(own, 'match', 'sad', 'horror')).toBe(-2);
    expect(weightOf(own, 'lift', 'angry', 'horror')).toBe(-2);
    expect(weightOf(withWeight(own, 'sad', 'comedy', -1, 'lift'), 'lift', 'sad', 'horror')).toBe(2);
  });

  it('is shifted again when the weight set for a goal is removed', () => {
    const own = withWeight(withWeight(PRESETS.evidence, 'sad', 'horror', 2, 'lift'), 'sad', 'war', 1, 'lift');
    expect([isSetFor(own, 'lift', 'sad', 'horror'), isSetFor(own, 'calm', 'sad', 'horror')]).toEqual([
      true,
      false,
    ]);
    const back = withoutWeight(own, 'sad', 'horror', 'lift');
    expect(weightOf(back, 'lift', 'sad', 'horror')).toBe(-2);
    expect(weightOf(back, 'lift', 'sad', 'war')).toBe(1);
    expect(isSetFor(back, 'lift', 'sad', 'horror')).toBe(false);
    expect(withoutWeight(PRESETS.evidence, 'sad', 'horror', 'lift')).toBe(PRESETS.evidence);
  });
});

describe('a map file', () => {
  it('is read as it was written', () => {
    const own = withVibe(withWeight(PRESETS.evidence, 'sad', 'horror', 2, 'lift'), 'sad', 'cosy', -2);
    expect(readMapFile(writeMapFile(own))).toEqual({ map: own });
  });

  it('that is not valid is refused with the reason', () => {
    expect(readMapFile('{ not json')).toEqual({ problem: 'not-json' });
    expect(readMapFile('{"moodlight":"taste","version":1}')).toEqual({ problem: 'not-a-map' });
    expect(readMapFile(JSON.stringify({ moodlight: 'genre map', version: 9, map: BLANK_MAP }))).toEqual({
      problem: 'newer',
    });
    const damaged = { moodlight: 'genre map', version: 1, map: { ...BLANK_MAP, sad: { comedy: 5 } } };
    expect(readMapFile(JSON.stringify(damaged))).toEqual({ problem: 'not-a-map' });
  });
});

describe('the space of moods', () => {
  const target = (emotion: Emotion, goal: (typeof GOALS)[number]) =>
    goalTarget(goal, moodPoint(certain(emotion)));

  it.each(EMOTIONS)('has a target of its own for each goal, from %s', emotion => {
    const mood = moodPoint(certain(emotion));
    expect(target(emotion, 'feel')).toEqual(mood);
    expect(target(emotion, 'calm').energy).toBeLessThan(target(emotion, 'lift').energy);
    expect(target(emotion, 'calm').tension).toBeLessThan(target(emotion, 'distract').tension);
    expect(target(emotion, 'energise').energy).toBeGreaterThan(target(emotion, 'distract').energy);
    for (const goal of GOALS)
      expect(target(emotion, 'lift').pleasant).toBeGreaterThanOrEqual(target(emotion, goal).pleasant);
  });

  it('is crossed in equal steps', () => {
    const [from, to] = [moodPoint(certain('sad')), target('sad', 'lift')];
    const path = pathTo(from, to, 3);
    expect(path[0]).toEqual(from);
    expect(path[1]?.pleasant).toBeCloseTo((from.pleasant + to.pleasant) / 2);
    expect(path[2]?.pleasant).toBeCloseTo(to.pleasant);
  });
});
